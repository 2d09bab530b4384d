import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import { asApiError } from '@/lib/client/api-error';
import * as calls from '@/lib/client/scheduling-calls';
import { useTimeWords } from '@/lib/client/use-time-words';

/** What is still to go, kept fresh by live events. `initial` is what the server rendered. */
export function useScheduledList(initial: calls.ScheduledPage) {
  return useInfiniteQuery({
    queryKey: [...calls.scheduledKey, 'list'],
    queryFn: ({ pageParam, signal }) => calls.scheduledPage({ cursor: pageParam ?? undefined }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    initialData: { pages: [initial], pageParams: [null] },
  });
}

/** What one can do with a scheduled message. Each tells how it went; what only concerns oneself can be taken back. */
export function useScheduledActs() {
  const t = useTranslations('scheduling');
  const { moment, format, ownZone } = useTimeWords();
  const cache = useQueryClient();
  const refresh = () => cache.invalidateQueries({ queryKey: calls.scheduledKey });

  async function act(run: () => Promise<unknown>): Promise<boolean> {
    try {
      await run();
      return true;
    } catch (error) {
      notify.error(asApiError(error).detail || t('act.failed'));
      return false;
    } finally {
      await refresh();
    }
  }

  const undoable = (words: string, takeBack: () => Promise<unknown>) =>
    notify.undo(words, { label: t('undo'), onUndo: () => void act(takeBack) });

  return {
    sendNow: async (one: calls.Scheduled) => {
      if (await act(() => calls.sendScheduledNow(one.scheduledId)))
        notify.success(t('act.sent', { name: nameOf(one) }));
    },
    confirm: async ({ scheduledId }: calls.Scheduled) => {
      if (await act(() => calls.editScheduled(scheduledId, { confirm: true })))
        notify.success(t('act.saved'));
    },
    cancel: async (one: calls.Scheduled, { onlyThis = false } = {}) => {
      if (!(await act(() => calls.cancelScheduled(one.scheduledId, { onlyThis })))) return;
      const words = onlyThis ? t('act.skipped') : t('act.cancelled', { name: nameOf(one) });
      undoable(one.status === 'failed' ? t('act.dismissed') : words, () =>
        calls.restoreScheduled(one.scheduledId),
      );
    },
    save: async ({ scheduledId }: calls.Scheduled, change: calls.ScheduledChange) => {
      const isSaved = await act(() => calls.editScheduled(scheduledId, change));
      if (isSaved)
        notify.success(
          change.scheduledFor ? t('done', { time: moment(new Date(change.scheduledFor)) }) : t('act.saved'),
        );
      return isSaved;
    },
    move: async ({ scheduledId, scheduledFor: before }: calls.Scheduled, at: Date) => {
      const moveTo = (scheduledFor: string) => calls.editScheduled(scheduledId, { scheduledFor });
      if (!(await act(() => moveTo(at.toISOString())))) return;
      const day = format(at, { weekday: 'long', day: 'numeric', month: 'long', timeZone: ownZone });
      undoable(t('act.moved', { day }), () => moveTo(before));
    },
  };
}

export const nameOf = ({ recipientNames, recipients }: calls.Scheduled): string =>
  recipientNames[0] ?? recipients[0] ?? '';
