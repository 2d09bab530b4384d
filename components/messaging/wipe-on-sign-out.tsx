'use client';

import { type FormEvent, type ReactNode, useContext, useRef, useState } from 'react';
import type { MessagingClient } from '@/lib/client/messaging-client';
import { MessagingContext } from '@/lib/client/messaging-context';
import { clearPrivate } from '@/lib/client/private-storage';
import { useLoaded } from '@/lib/client/use-loaded';

const settlesWithinMs = 4_000;

/**
 * Around the sign-out form: first the last words go to the server, then nothing of the writer's stays in this browser. What could
 * neither be sent nor saved is asked about; signing out never drops it silently (P12).
 */
export function WipeOnSignOut({ children }: { children: ReactNode }) {
  const messaging = useContext(MessagingContext);
  const form = useRef<HTMLFormElement>(null);
  const isSettled = useRef(false);
  const [isAsking, setIsAsking] = useState(false);
  const { module } = useLoaded(isAsking, () => import('./sign-out-question'));

  function leave(client: MessagingClient | undefined) {
    isSettled.current = true;
    clearPrivate();
    client?.drafts().then(
      (drafts) => drafts.wipe(),
      () => undefined,
    );
    form.current?.requestSubmit();
  }

  async function settle(event: FormEvent) {
    // Should signing out itself fail, the next try settles anew.
    if (isSettled.current) {
      isSettled.current = false;
      return;
    }
    // Before the form's own handler, which would send it at once.
    event.preventDefault();
    event.stopPropagation();
    form.current = event.target as HTMLFormElement;
    const client = messaging?.client;
    const isKept = !client || (await isAllKept(client));
    // Nothing to wait for is known before this event is over, and until then the browser ignores a second submission.
    await new Promise((resolve) => setTimeout(resolve));
    if (isKept) leave(client);
    else setIsAsking(true);
  }

  // The question stands outside: its own form must not be caught.
  return (
    <>
      <div className="contents" onSubmitCapture={settle}>
        {children}
      </div>
      {module && (
        <module.SignOutQuestion
          isOpen={isAsking}
          onOpenChange={setIsAsking}
          onConfirm={() => leave(messaging?.client)}
        />
      )}
    </>
  );
}

/** Whether the server has all drafts and the outbox is empty; false as well when it does not say so in time. */
async function isAllKept(client: MessagingClient): Promise<boolean> {
  if (client.outbox.items.length > 0) return false;
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), settlesWithinMs));
  const settled = client.drafts().then(
    (drafts) => drafts.settle(),
    () => false,
  );
  return Promise.race([settled, late]);
}
