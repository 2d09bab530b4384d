import { z } from 'zod';
import { knowsSupportAsOne, nameTowards, SUPPORT_NAME } from '@/lib/domain/conversations/support';
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
 * Completion for the caller: exactly the people to whom a message would be allowed now (under reply-only a clinician who has begun
 * is one of them), care team and own patients first; to a patient the developers are one. The same tables decide as for sending.
 */
export async function permittedRecipients(
  ctx: Ctx,
  { q, role: wanted, limit }: z.output<typeof recipientsInput>,
): Promise<Recipient[]> {
  const { sql } = ctx.tx;
  const me = ctx.actor.id;
  const { preset, isActive, isSuspended, arePeersOn } = await ownFacts(ctx);
  const rolesBy = (rule: Rule) =>
    PERSON_ROLES.filter((role) => ruleFor(preset, ctx.actor.role, role) === rule);
  const isConfined = isSuspended && ctx.actor.role === 'patient';
  if (!isActive || (isSuspended && !isConfined)) return [];
  const always = isConfined ? [] : rolesBy('always');
  const peers = isConfined || !arePeersOn ? [] : rolesBy('peers');
  const pattern = `%${q
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await sql<
    { username: string; displayName: string; role: Role; timeZone: string; isAssigned: boolean }[]
  >`
    select * from (
      select u.id, u.username, ${nameTowards(ctx, 'u')} as "displayName", u.role, u.time_zone as "timeZone", u.peer_opt_in,
        exists (select 1 from messages m join conversations v on v.id = m.conversation_id
          where v.direct_key = 'direct:' || least(u.id, ${me}::bigint) || ':' || greatest(u.id, ${me}::bigint)
            and m.position = 1 and m.sender_id = u.id) as "hasBegun",
        exists (select 1 from care_assignments a where a.starts_at <= ${ctx.now} and (a.ends_at is null or a.ends_at > ${ctx.now})
          and ((a.patient_id = ${me} and a.clinician_id = u.id) or (a.patient_id = u.id and a.clinician_id = ${me}))) as "isAssigned"
      from users u
      where u.id <> ${me} and u.status = 'active' and (${wanted ?? null}::text is null or u.role = ${wanted ?? null}) and (lower(u.display_name collate "und-x-icu") like ${pattern} or u.username like ${pattern}
          or (u.role = 'developer' and ${knowsSupportAsOne(ctx.actor.role)} and ${SUPPORT_NAME.toLowerCase()} like ${pattern}))
        and not exists (select 1 from blocked_users b where (b.blocker_id = ${me} and b.blocked_id = u.id)
          or (b.blocker_id = u.id and b.blocked_id = ${me}))
    ) c
    where (c.role = any(${always}::text[]) or (c.role = any(${rolesBy('assigned')}::text[]) and c."isAssigned")
      or (c.role = any(${rolesBy('reply-only')}::text[]) and c."isAssigned" and c."hasBegun")
      or (c.role = any(${peers}::text[]) and c.peer_opt_in))
    ${knowsSupportAsOne(ctx.actor.role) ? oneOfSupport(ctx) : sql``}
    order by c."isAssigned" desc, c."displayName" collate "und-x-icu", c.username limit ${limit}`;
  return rows.map(({ username, displayName, role, timeZone, isAssigned }) => ({
    username,
    displayName,
    role,
    timeZone: role === 'patient' && ctx.actor.role === 'patient' ? null : timeZone,
    relation: relationOf(ctx.actor.role, role, isAssigned),
  }));
}

/** To patients support is one: the developer with whom they have a conversation, else the longest there. */
const oneOfSupport = ({ tx: { sql }, actor }: Ctx) => sql`
  and (c.role <> 'developer' or c.id = (
    select d.id from users d left join conversations v
      on v.direct_key = 'direct:' || least(d.id, ${actor.id}::bigint) || ':' || greatest(d.id, ${actor.id}::bigint)
    where d.role = 'developer' and d.status = 'active'
      and not exists (select 1 from blocked_users b where (b.blocker_id = ${actor.id} and b.blocked_id = d.id)
        or (b.blocker_id = d.id and b.blocked_id = ${actor.id}))
    order by v.id nulls last, d.id limit 1))`;

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
