import type { Metadata } from 'next';
import { DraftVersionsPage } from '@/components/messaging/draft-versions-page';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

type PageProps = { params: Promise<{ draft: string }> };

export const metadata: Metadata = { title: textsOf('drafts')('versionsTitle') };

export default async function Page({ params }: PageProps) {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  return <DraftVersionsPage ctx={ctx} basePath="/inbox" draft={(await params).draft} />;
}
