import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import { asApiError } from '@/lib/client/api-error';
import * as calls from '@/lib/client/scheduling-calls';
import { useTimeWords } from '@/lib/client/use-time-words';

/** What is still to go, of one kind or all, kept fresh by live events. `initial` is what the server rendered. */
export function useScheduledList(initial: calls.ScheduledPage, kind?: calls.Scheduled['kind']) {
  return useInfiniteQuery({
    queryKey: [...calls.scheduledKey, 'list', kind ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      calls.scheduledPage({ kind, cursor: pageParam ?? undefined }, { signal }),
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
        notify.success(t(one.total === null ? 'act.sent' : 'act.sendingMany', { name: nameOf(one, t) }));
    },
    dismiss: async ({ scheduledId }: calls.Scheduled) => {
      if (await act(() => calls.dismissScheduled(scheduledId))) notify.success(t('act.dismissed'));
    },
    confirm: async ({ scheduledId }: calls.Scheduled) => {
      if (await act(() => calls.editScheduled(scheduledId, { confirm: true })))
        notify.success(t('act.saved'));
    },
    cancel: async (one: calls.Scheduled, { onlyThis = false } = {}) => {
      if (!(await act(() => calls.cancelScheduled(one.scheduledId, { onlyThis })))) return;
      const words = onlyThis ? t('act.skipped') : t('act.cancelled', { name: nameOf(one, t) });
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

type SayMany = (key: 'people' | 'patients', values: { count: number }) => string;

/** Whom it is for: a name, or how many. Empty when that is not known any more. */
export function nameOf({ kind, total, recipientNames, recipients }: calls.Scheduled, say: SayMany): string {
  if (total !== null && (total > 1 || kind === 'broadcast'))
    return say(kind === 'bulk' ? 'patients' : 'people', { count: total });
  return recipientNames[0] ?? recipients[0] ?? '';
}

/** The clocks of those whom it is for, by the number of them. */
export function useOtherClocks(one: calls.Scheduled): { name: string; timeZone: string }[] {
  const t = useTranslations('scheduling');
  if (one.recipientTimeZone) return [{ name: nameOf(one, t), timeZone: one.recipientTimeZone }];
  return clocksOf(one.zones, one.kind === 'bulk' ? 'patients' : 'people', t);
}

/** Zones of many as other clocks. */
export const clocksOf = (
  zones: readonly { timeZone: string; count: number }[],
  who: 'people' | 'patients',
  say: SayMany,
) => zones.map(({ timeZone, count }) => ({ name: say(who, { count }), timeZone }));
