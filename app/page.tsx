import { redirect } from 'next/navigation';
import { requireActor, startPageOf } from '@/lib/next/session';

/** The address without a path leads to where one's role begins. */
export default async function StartPage() {
  const { actor } = await requireActor();
  redirect(startPageOf(actor.role));
}
