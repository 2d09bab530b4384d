'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import ListTodo from 'lucide-react/icons/list-todo';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { MorePages } from '@/components/ui/more-pages';
import { Segmented } from '@/components/ui/segmented';
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';
import { type TaskPage, type TaskStatus, taskPage } from '@/lib/client/task-calls';
import { TaskItem } from './task-item';

/** Open tasks by their day, or those that are done, the latest first. */
export function TaskList({ initial }: { initial: TaskPage }) {
  const t = useTranslations('marks.tasks');
  const [status, setStatus] = useState<TaskStatus>('open');
  const list = useInfiniteQuery({
    queryKey: ['tasks', status],
    queryFn: ({ pageParam, signal }) => taskPage({ status, cursor: pageParam ?? undefined }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    initialData: status === 'open' ? { pages: [initial], pageParams: [null] } : undefined,
    staleTime: 0,
  });
  const tasks = list.data?.pages.flatMap((page) => page.tasks);
  return (
    <div className="flex flex-col gap-4">
      <Segmented
        legend={t('which')}
        isLegendHidden
        name="task-status"
        value={status}
        options={[
          { value: 'open', label: t('open') },
          { value: 'done', label: t('done') },
        ]}
        onValueChange={setStatus}
        className="max-w-xs"
      />
      {list.isError && !tasks && <ErrorState onRetry={() => void list.refetch()} />}
      {!tasks && !list.isError && <Loading />}
      {tasks?.length === 0 && (
        <EmptyState
          icon={<ListTodo aria-hidden />}
          title={status === 'open' ? t('empty') : t('emptyDone')}
          text={status === 'open' ? t('emptyText') : t('emptyDoneText')}
        />
      )}
      {tasks && tasks.length > 0 && (
        <ul aria-label={t('title')} className="flex flex-col divide-y rounded-card border bg-surface">
          {tasks.map((task) => (
            <TaskItem key={task.id} task={task} />
          ))}
        </ul>
      )}
      <MorePages list={list} />
    </div>
  );
}

function Loading() {
  const t = useTranslations('common');
  return (
    <SkeletonGroup label={t('loading')} className="flex flex-col gap-3">
      <Skeleton className="h-16" />
      <Skeleton className="h-16" />
      <Skeleton className="h-16" />
    </SkeletonGroup>
  );
}
