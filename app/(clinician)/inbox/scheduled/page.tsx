import type { Metadata } from 'next';
import { ScheduledMessages } from '@/components/scheduling/scheduled-messages';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

export const metadata: Metadata = { title: textsOf('scheduling')('list.title') };

export default async function ScheduledPage() {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  return <ScheduledMessages ctx={ctx} basePath="/inbox" calendarHref="/calendar" />;
}
