import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Written } from '@/lib/client/draft-calls';
import type { DraftKeeper } from '@/lib/client/draft-keeper';
import type { DraftQuestion, DraftStatus } from '@/lib/client/draft-parts';
import type { DraftPlace } from '@/lib/client/drafts';
import { useMessaging } from '@/lib/client/messaging-context';
import { newKey } from '@/lib/client/new-key';
import { whenIdle } from '@/lib/client/when-idle';

type DraftOptions = {
  field: RefObject<HTMLTextAreaElement | null>;
  /** In the field when the page came. */
  initial?: string;
  /** What is written besides the text. */
  besides: Omit<Written, 'content'>;
  /** A draft takes its place in the field; what stands besides is the caller's. */
  onShow?: (written: Written) => void;
};

const loadAtLatestMs = 1_500;

/**
 * The text of a composer as a draft: survives whatever ends the page, follows the person to other devices, and goes when it is sent.
 * What keeps it is loaded when the browser is idle or the field gets the focus.
 */
export function useDraft(place: DraftPlace, options: DraftOptions) {
  const { client } = useMessaging();
  const { field } = options;
  const [text, setText] = useState(options.initial ?? '');
  const [question, setQuestion] = useState<DraftQuestion | null>(null);
  const [status, setStatus] = useState<DraftStatus>('idle');
  const keeper = useRef<DraftKeeper>(undefined);
  const latest = useRef({ options, text });
  latest.current = { options, text: latest.current.text };
  const name = placeName(place);
  /** Only until what keeps the draft is loaded. */
  const resumed = useRef<string>(undefined);
  const placeNow = useRef(place);
  placeNow.current = place;

  const own = useMemo(() => {
    const written = (): Written => ({ ...latest.current.options.besides, content: latest.current.text });
    const put = (next: string) => {
      latest.current.text = next;
      setText(next);
    };
    return {
      written,
      put,
      change: (next: string) => {
        put(next);
        keeper.current?.changed(written());
      },
      /** Emptied by sending. Answers the key of the draft, under which it is sent. */
      takeKey: (): string => keeper.current?.handOver() ?? resumed.current ?? newKey(),
      /** Before words that were sent under this key and came back are put in the empty field. */
      resume: (key: string) => {
        resumed.current = key;
        keeper.current?.resume(key);
      },
      sent: () => {
        resumed.current = undefined;
        put('');
        keeper.current?.sent();
      },
      flush: () => keeper.current?.flush() ?? Promise.resolve(false),
      leave: () => keeper.current?.leave(),
      showNewer: () => void keeper.current?.showNewer(),
      keepMine: () => void keeper.current?.keepMine(),
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a place by its name; what it holds besides comes with it.
  useEffect(() => {
    const typedAlready = field.current?.value;
    if (typedAlready && typedAlready !== latest.current.text) own.put(typedAlready);
    let isGone = false;
    let opened: DraftKeeper | undefined;
    let isBegun = false;
    const begin = () => {
      if (isBegun) return;
      isBegun = true;
      open().catch(() => {
        isBegun = false;
        if (!isGone) window.addEventListener('online', begin, { once: true });
      });
    };
    const open = async () => {
      const drafts = await client.drafts();
      if (isGone) return;
      opened = await drafts.open(placeNow.current, own.written, {
        isWriting: () => document.hasFocus() && document.activeElement === field.current,
        show: (written) => {
          own.put(written.content);
          latest.current.options.onShow?.(written);
        },
        ask: setQuestion,
        status: setStatus,
      });
      if (isGone) drafts.close(opened);
      else keeper.current = opened;
      // What was typed while it was read.
      if (!isGone) opened.changed(own.written());
    };
    const element = field.current;
    element?.addEventListener('focus', begin);
    const callOff = whenIdle(begin, loadAtLatestMs);
    return () => {
      isGone = true;
      callOff();
      element?.removeEventListener('focus', begin);
      window.removeEventListener('online', begin);
      keeper.current = undefined;
      if (opened) void client.drafts().then((drafts) => opened && drafts.close(opened));
    };
  }, [client, name, field]);

  const besides = JSON.stringify(options.besides);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a reply or another recipient is as much a change as a word.
  useEffect(() => {
    keeper.current?.changed(own.written());
  }, [besides]);

  return { ...own, text, question, status };
}

function placeName(place: DraftPlace): string {
  if (place === 'new') return place;
  return 'conversationId' in place ? `${place.conversationId}` : `draft ${place.draft.draftId}`;
}
