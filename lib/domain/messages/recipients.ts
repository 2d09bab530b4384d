import { z } from 'zod';
import {
  knowsSupportAsOne,
  nameTowards,
  SUPPORT_NAME,
  supportThreadOf,
} from '@/lib/domain/conversations/support';
import { NAME_KEYS } from '@/lib/domain/identity/name-keys';
import { PERSON_ROLES, ROLES, type Role } from '@/lib/domain/identity/schema';
import { ruleFor } from '@/lib/domain/messaging-policy/policy';
import type { Preset, Rule } from '@/lib/domain/messaging-policy/schema';
import type { Ctx } from '@/lib/platform/context';
import { storableText } from '@/lib/shared/text';

export const recipientsInput = z.strictObject({
  q: storableText(100).default(''),
  /** Only people of this role. */
  role: z.enum(PERSON_ROLES).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});

export const recipient = z.object({
  username: z.string(),
  displayName: z.string(),
  role: z.enum(ROLES),
  /** So that a time can be chosen that suits both; null between patients. */
  timeZone: z.string().nullable(),
  /** Why the caller may write to them. */
  relation: z.enum(['care_team', 'own_patient', 'colleague', 'support', 'peer', 'person']),
});
export type Recipient = z.infer<typeof recipient>;

/**
 * Completion for the caller: only people to whom a message would be allowed now (under reply-only a clinician who has begun is one
 * of them), care team and own patients first; to a patient the developers are one. The same tables decide as for sending. Those with
 * whom there is care are found by any part of a name, all others by a beginning (`NAME_KEYS`): their number knows no bound.
 */
export async function permittedRecipients(
  ctx: Ctx,
  { q, role: wanted, limit }: z.output<typeof recipientsInput>,
): Promise<Recipient[]> {
  const { sql } = ctx.tx;
  const { preset, isActive, isSuspended, arePeersOn } = await ownFacts(ctx);
  const rolesBy = (rule: Rule) =>
    PERSON_ROLES.filter(
      (role) => ruleFor(preset, ctx.actor.role, role) === rule && (wanted ?? role) === role,
    );
  const isConfined = isSuspended && ctx.actor.role === 'patient';
  if (!isActive || (isSuspended && !isConfined)) return [];
  const always = isConfined ? [] : rolesBy('always');
  const knowsOne = knowsSupportAsOne(ctx.actor.role);
  const search = { words: q.trim(), limit };
  const groups = [
    carePeople(ctx, search, { assigned: rolesBy('assigned'), replyOnly: rolesBy('reply-only'), always }),
    othersOf(ctx, search, knowsOne ? always.filter((role) => role !== 'developer') : always),
    ...(isConfined || !arePeersOn ? [] : [othersOf(ctx, search, rolesBy('peers'), 'peers')]),
    ...(knowsOne && always.includes('developer') ? [oneOfSupport(ctx, search)] : []),
  ];
  const found = groups.flatMap((group, i) => (i === 0 ? group : [sql`union`, group]));
  const rows = await sql<
    { username: string; displayName: string; role: Role; timeZone: string; isAssigned: boolean }[]
  >`
    with care as materialized (${assignedTo(ctx)}), blocked as materialized (${blockedWith(ctx)}), found as (${found})
    select * from (
      select u.username, ${nameTowards(ctx, 'u')} as "displayName", u.role, u.time_zone as "timeZone",
        u.id in (select id from care) as "isAssigned"
      from users u where u.id = any(array(select id from found))
    ) c order by c."isAssigned" desc, c."displayName" collate "und-x-icu", c.username limit ${limit}`;
  return rows.map(({ username, displayName, role, timeZone, isAssigned }) => ({
    username,
    displayName,
    role,
    timeZone: role === 'patient' && ctx.actor.role === 'patient' ? null : timeZone,
    relation: relationOf(ctx.actor.role, role, isAssigned),
  }));
}

interface Search {
  words: string;
  limit: number;
}

const assignedTo = ({ tx: { sql }, actor: { id: me }, now }: Ctx) => sql`
  select a.clinician_id as id from care_assignments a
  where a.patient_id = ${me} and a.starts_at <= ${now} and (a.ends_at is null or a.ends_at > ${now})
  union select a.patient_id from care_assignments a
  where a.clinician_id = ${me} and a.starts_at <= ${now} and (a.ends_at is null or a.ends_at > ${now})`;

const blockedWith = ({ tx: { sql }, actor: { id: me } }: Ctx) => sql`
  select blocked_id as id from blocked_users where blocker_id = ${me}
  union select blocker_id from blocked_users where blocked_id = ${me}`;

/** Whoever is joined to the caller by care: as many as one person can care for. */
function carePeople(
  { tx: { sql }, actor: { id: me } }: Ctx,
  { words }: Search,
  { assigned, replyOnly, always }: Record<'assigned' | 'replyOnly' | 'always', Role[]>,
) {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`
    select u.id from care join users u on u.id = care.id
    where u.status = 'active' and u.id not in (select id from blocked)
      and (lower(u.display_name collate "und-x-icu") like lower(${pattern} collate "und-x-icu") or u.username like lower(${pattern}))
      and (u.role = any(${[...assigned, ...always]}::text[]) or (u.role = any(${replyOnly}::text[])
        and exists (select 1 from messages m join conversations v on v.id = m.conversation_id
          where v.direct_key = 'direct:' || least(u.id, ${me}::bigint) || ':' || greatest(u.id, ${me}::bigint)
            and m.position = 1 and m.sender_id = u.id)))`;
}

/** Some people of each role whose name begins so, in the order of each index: never more than a page of each. */
function othersOf(
  { tx: { sql }, actor: { id: me } }: Ctx,
  { words, limit }: Search,
  roles: Role[],
  which: 'all' | 'peers' = 'all',
) {
  const from = sql`lower(${words}::text collate "und-x-icu") collate "C"`;
  const keys = Object.values(NAME_KEYS).map((key) => sql.unsafe(key));
  const begins = keys.map(
    (key) => sql`(
      select u.id from users u
      where u.role = r.role and u.status = 'active' and ${key} >= ${from} and ${key} < (${from} || ${LAST_LETTER})
        and u.id <> ${me} and u.id not in (select id from blocked) ${which === 'peers' ? sql`and u.peer_opt_in` : sql``}
      order by ${key} limit ${limit})`,
  );
  const first = words === '' ? begins.slice(0, 1) : begins;
  return sql`select x.id from unnest(${roles}::text[]) r (role) cross join lateral (${first.flatMap((one, i) => (i === 0 ? one : [sql`union all`, one]))}) x`;
}

/** After every name that begins with what stands before it. */
const LAST_LETTER = '\u{10FFFF}';

/** To patients support is one: whoever their conversation with it names, else the developer who is longest there. */
const oneOfSupport = (ctx: Ctx, { words }: Search) => {
  const { sql } = ctx.tx;
  return sql`(
    select d.id from users d
    where d.role = 'developer' and d.status = 'active' and d.id not in (select id from blocked)
      and ${SUPPORT_NAME.toLowerCase().includes(words.toLowerCase())}
    order by d.id <> coalesce((select q.counterpart_id from conversation_participants q
      where q.conversation_id = (${supportThreadOf(ctx, ctx.actor.id)}) and q.user_id = ${ctx.actor.id}), 0), d.id limit 1)`;
};

interface OwnFacts {
  preset: Preset;
  isActive: boolean;
  isSuspended: boolean;
  arePeersOn: boolean;
}

async function ownFacts(ctx: Ctx): Promise<OwnFacts> {
  const [row] = await ctx.tx.sql<OwnFacts[]>`
    select coalesce((select value #>> '{}' from settings where key = 'messagingPreset'), 'care-team') as preset,
      exists (select 1 from users u where u.id = ${ctx.actor.id} and u.status = 'active') as "isActive",
      exists (select 1 from suspensions x where x.user_id = ${ctx.actor.id} and x.starts_at <= ${ctx.now}
        and (x.ends_at is null or x.ends_at > ${ctx.now}) and x.outcome is null) as "isSuspended",
      coalesce((select value = 'true'::jsonb from settings where key = 'peerMessaging'), false)
        and (select peer_opt_in from users where id = ${ctx.actor.id}) as "arePeersOn"`;
  return row!;
}

function relationOf(own: Role, other: Role, isAssigned: boolean): Recipient['relation'] {
  if (isAssigned) return own === 'patient' ? 'care_team' : 'own_patient';
  if (own === 'patient') return other === 'patient' ? 'peer' : 'support';
  return other === 'patient' ? 'person' : 'colleague';
}
