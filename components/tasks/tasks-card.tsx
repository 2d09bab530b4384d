'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl/react';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { type TaskPage, taskPage } from '@/lib/client/task-calls';
import { TaskItem } from './task-item';

const shown = 3;

/** The next open tasks on a dashboard, done from there, with the way to all of them. */
export function TasksCard({ initial, href }: { initial: TaskPage; href: string }) {
  const t = useTranslations('marks.tasks');
  const { data } = useQuery({
    queryKey: ['tasks', 'next'],
    queryFn: ({ signal }) => taskPage({ status: 'open' }, signal),
    initialData: initial,
  });
  const tasks = data.tasks.slice(0, shown);
  return (
    <Card title={t('openTasks')} isFlush>
      {tasks.length === 0 && <p className="px-5 pb-2 text-muted-foreground">{t('noTasks')}</p>}
      <ul aria-label={t('openTasks')} className="flex flex-col divide-y px-2">
        {tasks.map((task) => (
          <TaskItem key={task.id} task={task} />
        ))}
      </ul>
      <div className="px-5 pt-2 pb-5">
        <ButtonLink href={href}>{t('all')}</ButtonLink>
      </div>
    </Card>
  );
}
