import type { Metadata } from 'next';
import { DraftVersionsPage } from '@/components/messaging/draft-versions-page';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

type PageProps = { params: Promise<{ draft: string }> };

export const metadata: Metadata = { title: textsOf('drafts')('versionsTitle') };

export default async function Page({ params }: PageProps) {
  const { ctx } = await requireActor(['admin', 'developer']);
  return <DraftVersionsPage ctx={ctx} basePath="/console/messages" draft={(await params).draft} />;
}
