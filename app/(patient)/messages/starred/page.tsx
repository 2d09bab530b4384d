import type { Metadata } from 'next';
import { StarredPage } from '@/components/messaging/starred-page';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

export const metadata: Metadata = { title: textsOf('marks')('starred.title') };

export default async function Starred() {
  const { ctx } = await requireActor(['patient']);
  return <StarredPage ctx={ctx} />;
}
