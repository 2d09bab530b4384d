'use client';

import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import {
  type ComposerApi,
  ComposerContext,
  type ComposerState,
  ComposerStateContext,
  useComposer,
} from '@/lib/client/composer-context';
import { whenIdle } from '@/lib/client/when-idle';
import {
  type ComposerPart,
  composerNotices,
  composerTools,
  composerTrays,
  offeredIn,
  sendChoices,
} from './composer-extensions';
import { SendMenu } from './send-menu';

/** Gives the extensions below their composer. */
export function ComposerProvider({
  composer: { api, state },
  children,
}: {
  composer: { api: ComposerApi; state: ComposerState };
  children: ReactNode;
}) {
  return (
    <ComposerContext value={api}>
      <ComposerStateContext value={state}>{children}</ComposerStateContext>
    </ComposerContext>
  );
}

export function ComposerTools() {
  const { place } = useComposer();
  return offeredIn(composerTools, place).map(({ id, Tool }) => <Tool key={id} />);
}

export const ComposerNotices = () => <LoadedParts parts={composerNotices} />;

export const ComposerTrays = () => <LoadedParts parts={composerTrays} />;

/** Nothing at all where no choice is offered. */
export function SendChoices() {
  const { place } = useComposer();
  const choices = offeredIn(sendChoices, place);
  return choices.length > 0 && <SendMenu choices={choices} />;
}

function LoadedParts({ parts }: { parts: readonly ComposerPart[] }) {
  const { place } = useComposer();
  return offeredIn(parts, place).map((part) => <LoadedPart key={part.id} part={part} />);
}

function LoadedPart({ part }: { part: ComposerPart }) {
  const [Part, setPart] = useState<ComponentType>();
  useEffect(() => {
    // Offline it is fetched again as soon as that makes sense; the service worker may have it by then.
    const fetchIt = () => {
      part.load().then(
        (module) => setPart(() => module.default),
        () => window.addEventListener('online', fetchIt, { once: true }),
      );
    };
    const callOff = whenIdle(fetchIt);
    return () => {
      callOff();
      window.removeEventListener('online', fetchIt);
    };
  }, [part]);
  return Part ? <Part /> : null;
}
