import { type KeyObject, randomUUID } from 'node:crypto';
import type { MessageReaction } from '@/lib/domain/conversations/schema';
import { open, pad, seal, unpad, valueContext } from '@/lib/platform/crypto/envelope';
import type { DataKey } from '@/lib/platform/crypto/keyring';
import { mac } from '@/lib/platform/crypto/secrets';

const contextOf = (dataKeyId: number, ref: string) =>
  valueContext('message_reactions', 'ciphertext', dataKeyId, ref);

/** An emoji as it is stored on a message: unreadable without the message's key, equal only to itself on the same message. */
export function sealReaction(emoji: string, messageRef: string, key: DataKey) {
  const ref = randomUUID();
  return {
    ref,
    ciphertext: seal(key.key, pad(Buffer.from(emoji)), contextOf(key.id, ref)),
    mac: reactionMac(emoji, messageRef),
  };
}

export const reactionMac = (emoji: string, messageRef: string): Buffer =>
  mac('fingerprint', `reaction:${messageRef}:${emoji}`);

/** A reaction as a thread's row carries it. Names are null where the reader may not know who it was. */
export interface SealedReaction {
  ref: string;
  sealed: string;
  userId: number;
  username: string | null;
  name: string | null;
}

/** A message's reactions, each emoji once in the order in which it first came. None where the words were erased. */
export function openReactions(
  sealed: SealedReaction[] | null,
  me: number,
  { id, key }: { id: number; key: KeyObject | null },
): MessageReaction[] {
  const byEmoji = new Map<string, MessageReaction>();
  if (!key) return [];
  for (const one of sealed ?? []) {
    const emoji = unpad(open(key, Buffer.from(one.sealed, 'base64'), contextOf(id, one.ref))).toString();
    const reaction = byEmoji.get(emoji) ?? { emoji, count: 0, isOwn: false, people: [] };
    reaction.count += 1;
    reaction.isOwn ||= one.userId === me;
    if (one.username !== null && one.name !== null)
      reaction.people.push({ username: one.username, displayName: one.name });
    byEmoji.set(emoji, reaction);
  }
  return [...byEmoji.values()];
}
