import { ThreadSkeleton } from '@/components/messaging/thread-skeleton';

export default function ThreadLoading() {
  return <ThreadSkeleton />;
}
