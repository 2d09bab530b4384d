import { openBody } from '@/lib/domain/conversations/content';
import { groupNames } from '@/lib/domain/conversations/group-names';
import type { ParticipationVia } from '@/lib/domain/conversations/schema';
import { auditAccesses } from '@/lib/domain/conversations/visibility';
import type { Role } from '@/lib/domain/identity/schema';
import type { SearchPlace } from '@/lib/domain/search/candidates';
import type { Hit } from '@/lib/domain/search/queries';
import type { SearchHit } from '@/lib/domain/search/schema';
import { highlightsOf, snippetOf } from '@/lib/domain/search/snippet';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';

interface Names {
  id: number;
  sender: string;
  senderName: string;
  senderRole: Role;
  counterpartName: string | null;
}

/** Hits as their reader sees them: named as in their threads, with the piece of text that was found. Audits what is seen by cover. */
export async function toHits(ctx: Ctx, hits: Hit[], places: SearchPlace[]): Promise<SearchHit[]> {
  if (hits.length === 0) return [];
  const placeOf = new Map(places.map((place) => [place.conversationId, place]));
  const groups = [...new Set(hits.map((hit) => hit.conversationId))].filter(
    (id) => placeOf.get(id)!.kind === 'group',
  );
  const [names, inGroups, keys] = await Promise.all([
    namesOf(ctx, hits),
    groupNames(ctx, groups),
    dataKeys(
      ctx.tx,
      hits.map((hit) => hit.dataKeyId),
    ),
  ]);
  await auditAccesses(ctx, accesses(hits, placeOf));
  return hits.flatMap((hit) => {
    const body = hit.body ?? openBody(hit, keys);
    const named = names.get(hit.id)!;
    const place = placeOf.get(hit.conversationId)!;
    const group = inGroups.get(hit.conversationId);
    const isOwn = hit.senderId === ctx.actor.id;
    const member = isOwn ? undefined : group?.members.get(hit.senderId);
    const text = { subject: body?.subject ?? null, content: body?.content ?? '' };
    return {
      messageId: hit.id,
      conversationId: hit.conversationId,
      sender: member?.username ?? (group && !isOwn ? '' : named.sender),
      senderName: member?.displayName ?? (group && !isOwn ? '' : named.senderName),
      senderRole: member?.role ?? named.senderRole,
      isOwn,
      conversationName: group?.title ?? named.counterpartName ?? named.senderName,
      sentAt: hit.sentAt,
      status: hit.status,
      isUnread: !isOwn && hit.position !== null && hit.position > place.lastReadPosition,
      subject: text.subject,
      subjectHighlights: highlightsOf(hit.found.subject),
      ...snippetOf(text, hit.found),
    };
  });
}

async function namesOf({ tx: { sql }, actor }: Ctx, hits: Hit[]): Promise<Map<number, Names>> {
  const rows = await sql<Names[]>`
    select m.id, u.username as sender, u.display_name as "senderName", u.role as "senderRole", o.display_name as "counterpartName"
    from messages m join users u on u.id = m.sender_id
    join conversation_participants p on p.conversation_id = m.conversation_id and p.user_id = ${actor.id}
    left join users o on o.id = p.counterpart_id
    where m.id = any(${hits.map((hit) => hit.id)}::bigint[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** Each conversation of the page once, with the way in which the caller sees it. */
function accesses(hits: Hit[], placeOf: Map<number, SearchPlace>) {
  const seen = new Map<number, ParticipationVia>();
  for (const { conversationId } of hits) seen.set(conversationId, placeOf.get(conversationId)!.via);
  return [...seen].map(([conversationId, via]) => ({ conversationId, via }));
}
