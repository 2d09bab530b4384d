import type { KeyObject } from 'node:crypto';
import type { MessageBody } from '@/lib/domain/conversations/schema';
import { singleton } from '@/lib/platform/process';

/** Characters of words and bytes of their ciphertexts that are kept at most; beyond it all are forgotten. About 64 MB. */
const MOST = 32_000_000;

interface Opened {
  ciphertext: Buffer;
  body: MessageBody;
}

interface State {
  byKey: WeakMap<KeyObject, Map<string, Opened>>;
  size: number;
}
const state = () => singleton('opened-bodies', (): State => ({ byKey: new WeakMap(), size: 0 }));

/**
 * The words of a message, decrypted unless this process did so a moment ago: threads, lists and searches read the same ones again
 * and again. They are kept with the unwrapped key and go with it, after a minute at most or when keys are rotated or destroyed; and
 * only bytes that are exactly those that were opened are taken for them. Whether somebody may see them was decided before.
 */
export function openedBody(
  key: KeyObject,
  { ref, ciphertext }: { ref: string; ciphertext: Buffer },
  open: () => MessageBody,
): MessageBody {
  const ofKey = state().byKey.get(key);
  const known = ofKey?.get(ref);
  if (known?.ciphertext.equals(ciphertext)) return known.body;
  const body = Object.freeze(open());
  keep(key, ref, { ciphertext, body });
  return body;
}

function keep(key: KeyObject, ref: string, opened: Opened): void {
  const { content, contentHtml } = opened.body;
  const all = state();
  all.size += opened.ciphertext.length + content.length + (contentHtml?.length ?? 0);
  if (all.size > MOST) Object.assign(all, { byKey: new WeakMap(), size: 0 });
  const ofKey = all.byKey.get(key);
  if (ofKey) ofKey.set(ref, opened);
  else all.byKey.set(key, new Map([[ref, opened]]));
}
