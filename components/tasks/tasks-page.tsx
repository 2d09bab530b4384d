import type { ReactNode } from 'react';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { ownTasks } from '@/lib/domain/tasks/queries';
import type { Ctx } from '@/lib/platform/context';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';
import { TaskList } from './task-list';

const firstPage = 20;

/** One's own tasks, in whatever layout. */
export async function TasksPage({ ctx, back }: { ctx: Ctx; back?: ReactNode }) {
  const t = textsOf('marks');
  return (
    <PageBody>
      <PageHeader title={t('tasks.title')} text={t('tasks.text')} back={back} />
      <TaskList initial={overWire(await ownTasks(ctx, { status: 'open', limit: firstPage }))} />
    </PageBody>
  );
}
