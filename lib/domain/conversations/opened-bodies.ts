import type { KeyObject } from 'node:crypto';
import type { MessageBody } from '@/lib/domain/conversations/schema';
import { singleton } from '@/lib/platform/process';

/** Characters of words and bytes of their ciphertexts that are kept at most; beyond it all are forgotten. About 64 MB. */
const MOST = 32_000_000;

interface Opened {
  ciphertext: Buffer;
  body: MessageBody;
}

interface Sealed {
  ref: string;
  ciphertext: Buffer;
}

interface State {
  byKey: WeakMap<KeyObject, Map<string, Opened>>;
  size: number;
}
const state = () => singleton('opened-bodies', (): State => ({ byKey: new WeakMap(), size: 0 }));

/**
 * The words of a message where this process decrypted them a moment ago, else null: threads, lists and searches read the same ones again
 * and again. They are kept with the unwrapped key and go with it, after a minute at most or when keys are rotated or destroyed; and
 * only bytes that are exactly those that were opened are taken for them. Whether somebody may see them was decided before.
 */
export function openedBody(key: KeyObject, { ref, ciphertext }: Sealed): MessageBody | null {
  const known = state().byKey.get(key)?.get(ref);
  if (!known) return null;
  return known.ciphertext === ciphertext || known.ciphertext.equals(ciphertext) ? known.body : null;
}

/** Keep what was decrypted with a key. */
export function keepOpened(key: KeyObject, { ref, ciphertext }: Sealed, body: MessageBody): void {
  const { content, contentHtml } = body;
  const all = state();
  all.size += ciphertext.length + content.length + (contentHtml?.length ?? 0);
  if (all.size > MOST) Object.assign(all, { byKey: new WeakMap(), size: 0 });
  const opened = { ciphertext, body: Object.freeze(body) };
  const ofKey = all.byKey.get(key);
  if (ofKey) ofKey.set(ref, opened);
  else all.byKey.set(key, new Map([[ref, opened]]));
}
