import type { ReactNode } from 'react';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { starredMessages } from '@/lib/domain/conversations/starred';
import type { Ctx } from '@/lib/platform/context';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';
import { StarredList } from './starred-list';

const firstPage = 20;

/** One's own starred messages, in whatever layout. */
export async function StarredPage({ ctx, back }: { ctx: Ctx; back?: ReactNode }) {
  const t = textsOf('marks');
  return (
    <PageBody>
      <PageHeader title={t('starred.title')} text={t('starred.text')} back={back} />
      <StarredList initial={overWire(await starredMessages(ctx, { limit: firstPage }))} />
    </PageBody>
  );
}
