import type { ReactNode } from 'react';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { draftList } from '@/lib/domain/drafts/queries';
import type { Ctx } from '@/lib/platform/context';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';
import { undeleteDraftAction } from './draft-actions';
import { DraftList } from './draft-list';

const firstPage = 20;

type DraftsPageProps = {
  ctx: Ctx;
  title: string;
  /** Beside the heading, where the list of conversations is out of sight. */
  back?: ReactNode;
  /** Further lists of what is not sent yet, each with its own heading. */
  children?: ReactNode;
};

/** What the reader has begun to write, for every audience. */
export async function DraftsPage({ ctx, title, back, children }: DraftsPageProps) {
  const t = textsOf('drafts');
  const page = await draftList(ctx, { limit: firstPage });
  return (
    <PageBody>
      <PageHeader title={title} text={t('text')} back={back} />
      <DraftList initial={overWire(page)} undelete={undeleteDraftAction} />
      {children}
    </PageBody>
  );
}
