import type { Metadata } from 'next';
import { TasksPage } from '@/components/tasks/tasks-page';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

export const metadata: Metadata = { title: textsOf('marks')('tasks.title') };

export default async function Tasks() {
  const { ctx } = await requireActor(['patient']);
  return <TasksPage ctx={ctx} />;
}
