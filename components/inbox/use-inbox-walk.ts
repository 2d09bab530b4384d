import { useParams, useRouter } from 'next/navigation';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import { keys } from '@/lib/client/cache-keys';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Conversation } from '@/lib/client/messaging-types';
import { neighbour, nextUnread, type Standing } from './neighbours';

type Boxes = { panes: RefObject<HTMLElement | null>; main: RefObject<HTMLElement | null> };

/**
 * Walking from conversation to conversation without the mouse. The address follows a moment later, so presses in quick
 * succession count from where the last one led. Keeps the focus: on the row where the list is in sight, else on the thread.
 */
export function useInboxWalk(conversations: readonly Conversation[], boxes: Boxes) {
  const t = useTranslations('clinician.inbox');
  const router = useRouter();
  const { client, basePath } = useMessaging();
  const param = useParams<{ conversation?: string }>().conversation;
  const current = param === undefined ? undefined : Number(param);
  const standing = useRef<Standing>({ id: current, place: 0 });
  const ids = conversations.map(({ conversationId }) => conversationId);

  useEffect(() => {
    standing.current.id = current;
  }, [current]);
  useEffect(() => {
    const at = standing.current.id === undefined ? -1 : ids.indexOf(standing.current.id);
    if (at >= 0) standing.current.place = at;
  });
  useKeptFocus(current, boxes, basePath);

  const open = useCallback(
    (id: number) => {
      const href = `${basePath}/${id}`;
      const isFirst = standing.current.id === undefined;
      standing.current.id = id;
      // One step back always leads to the list, however many threads were walked through.
      if (isFirst) router.push(href);
      else router.replace(href);
      focusRow(boxes, href);
    },
    [basePath, boxes, router],
  );

  function step(by: 1 | -1): void {
    const next = neighbour(ids, standing.current, by);
    if (next !== undefined) open(next);
  }

  async function toUnread(): Promise<void> {
    const from = standing.current.id;
    const loaded = nextUnread(conversations, from);
    if (loaded) return open(loaded.conversationId);
    const query = {
      queryKey: keys.list('unread'),
      queryFn: () => client.cache.fetchList('unread'),
      staleTime: 0,
    };
    const unread = await client.cache.client.fetchQuery(query).catch(() => null);
    const other = unread && nextUnread(unread.conversations, from);
    if (other) open(other.conversationId);
    else if (unread) notify.success(t('nothingUnread'));
  }

  /** `leaving`: those that go with it, none of which is a place to stay. */
  function moveOn(from: number, leaving: ReadonlySet<number> = new Set()): void {
    if (standing.current.id !== from) return;
    const staying = ids.filter((id) => id === from || !leaving.has(id));
    const next = neighbour(staying, standing.current, 1) ?? neighbour(staying, standing.current, -1);
    if (next !== undefined) open(next);
    else {
      standing.current = { id: undefined, place: 0 };
      router.push(basePath);
      boxes.main.current?.focus();
    }
  }

  return { current, step, toUnread, moveOn };
}

/** On the row of a conversation when it is in sight, else on the thread: never nowhere. */
export function focusRow({ panes, main }: Boxes, href: string): void {
  const row = panes.current?.querySelector<HTMLElement>(`[data-row][href="${href}"]`);
  if (row?.checkVisibility()) row.focus();
  else main.current?.focus();
}

/** On phones the list gives way to the thread and comes back; the focus goes along, from the row into the thread and back to it. */
function useKeptFocus(current: number | undefined, boxes: Boxes, basePath: string): void {
  const before = useRef(current);
  useEffect(() => {
    const from = before.current;
    before.current = current;
    if (from === current) return;
    const active = document.activeElement;
    if (active && active !== document.body && active.checkVisibility()) return;
    if (current !== undefined) boxes.main.current?.focus();
    else if (from !== undefined) focusRow(boxes, `${basePath}/${from}`);
  }, [current, boxes, basePath]);
}
