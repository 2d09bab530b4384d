import { ThreadNotFound } from '@/components/inbox/thread-not-found';

export default function NotFound() {
  return <ThreadNotFound basePath="/console/messages" />;
}
