import { enclose } from '@/lib/domain/attachments/enclose';
import { sealBody } from '@/lib/domain/conversations/content';
import {
  directKey,
  openAnnouncements,
  openPairConversation,
  patientOf,
  seatPair,
} from '@/lib/domain/conversations/open-conversation';
import type { Destination, Opening, PreparedMessage } from '@/lib/domain/messages/prepare';
import type { Ctx } from '@/lib/platform/context';
import { ensureDataKeys } from '@/lib/platform/crypto/data-key-batch';
import { type DataKey, dataKeys } from '@/lib/platform/crypto/keyring';
import { rowRef } from '@/lib/platform/row-ref';

export interface SealedMessage {
  messageId: number;
  ref: string;
  conversationId: number;
  ciphertext: Buffer;
  dataKeyId: number;
  key: DataKey;
  prepared: PreparedMessage;
}

export interface Place {
  conversationId: number;
  /** The patient whom the thread concerns, otherwise the author. */
  owner: number;
  dataKeyId: number | null;
}

/** Where each message goes, opened if need be: announcements all at once, a pair's conversation as it comes (one in a send). */
export async function placesOf(ctx: Ctx, prepared: PreparedMessage[]): Promise<Place[]> {
  const addressed = prepared.flatMap(({ destination }) =>
    'announceTo' in destination ? [destination.announceTo.id] : [],
  );
  const announcements =
    addressed.length > 0 ? await openAnnouncements(ctx, addressed) : new Map<number, number>();
  const places: Place[] = [];
  for (const one of prepared) {
    const { destination } = one;
    if ('announceTo' in destination) {
      const { id, role } = destination.announceTo;
      const owner = role === 'patient' ? id : ctx.actor.id;
      places.push({ conversationId: announcements.get(id)!, owner, dataKeyId: null });
    } else places.push(ownedPlace(await pairPlace(ctx, destination), one));
  }
  return places;
}

/** The place as it is for words that belong to somebody else: sealed under a key of theirs there. */
export const ownedPlace = (place: Place, { ownerId }: PreparedMessage): Place =>
  ownerId === undefined || ownerId === place.owner ? place : { ...place, owner: ownerId, dataKeyId: null };

async function pairPlace(
  ctx: Ctx,
  destination: Exclude<Destination, { announceTo: unknown }>,
): Promise<Place> {
  if ('conversationId' in destination) {
    const { conversationId, patientId, dataKeyId } = destination;
    return { conversationId, owner: patientId ?? ctx.actor.id, dataKeyId };
  }
  const { to } = destination.open;
  const conversationId = await opened(ctx, destination.open);
  return { conversationId, owner: patientOf(ctx.actor, to) ?? ctx.actor.id, dataKeyId: null };
}

async function opened(ctx: Ctx, { to, isNewThread, conversationId }: Opening): Promise<number> {
  if (conversationId === null)
    return openPairConversation(ctx, ctx.actor, to, isNewThread ? null : directKey(ctx.actor.id, to.id));
  await seatPair(ctx, conversationId, ctx.actor, to);
  return conversationId;
}

/** The key of each place: from the cache, else from its row, else made. */
async function keysOf(ctx: Ctx, places: Place[]): Promise<DataKey[]> {
  const known = await dataKeys(
    ctx.tx,
    places.flatMap((place) => place.dataKeyId ?? []),
  );
  const isKnown = (place: Place) => place.dataKeyId !== null && known.get(place.dataKeyId);
  const made = await ensureDataKeys(
    ctx.tx,
    places.filter((place) => !isKnown(place)),
  );
  let next = 0;
  return places.map((place) => {
    const key = place.dataKeyId === null ? null : known.get(place.dataKeyId);
    return key ? { id: place.dataKeyId!, key } : made[next++]!;
  });
}

/** Encrypt the words of messages under the keys of their places: the last step before writing. */
export async function sealAll(
  ctx: Ctx,
  prepared: PreparedMessage[],
  places: Place[],
): Promise<SealedMessage[]> {
  const keys = await keysOf(ctx, places);
  return prepared.map((one, i) => {
    const ref = rowRef();
    return {
      messageId: one.messageId,
      ref,
      conversationId: places[i]!.conversationId,
      ciphertext: sealBody(one.request.body, keys[i]!, ref),
      dataKeyId: keys[i]!.id,
      key: keys[i]!,
      prepared: one,
    };
  });
}

/** Files go with their messages, once those are written. Nothing to do for most. */
export async function encloseFiles(ctx: Ctx, rows: SealedMessage[]): Promise<void> {
  const messages = rows.flatMap(({ messageId, key, prepared }) => {
    const { enclosures = [] } = prepared.request;
    return enclosures.length > 0 ? [{ messageId, key, enclosures }] : [];
  });
  if (messages.length > 0) await enclose(ctx, messages);
}

/** How many files a message is written with. */
export const filesIn = ({ request }: PreparedMessage): number => request.enclosures?.length ?? 0;
