import { randomUUID } from 'node:crypto';
import { sealAbsence } from '@/lib/domain/auto-reply/absence';
import { ownAutoReply } from '@/lib/domain/auto-reply/queries';
import {
  type AutoReplyInput,
  type AutoReplyView,
  AWAY_MAX_MS,
  autoReplyInput,
} from '@/lib/domain/auto-reply/schema';
import { isKnownTo } from '@/lib/domain/care/queries';
import { isStaff, type Role, STAFF_ROLES } from '@/lib/domain/identity/schema';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

/**
 * Say that one is away, from when to when, in which words and who covers; or that one is back. Each change has patients told
 * anew. Throws forbidden for patients, invalid_request (an end in the past or beyond a year, a cover who is no colleague).
 */
export const setAutoReply = command({
  name: 'auto-reply.set',
  input: autoReplyInput,
  audit: (_ctx, _input, { enabled, startsAt, endsAt }: AutoReplyView) => ({
    objectType: 'auto-reply',
    details: enabled ? { enabled, startsAt, endsAt } : { enabled },
  }),
  run: async (ctx, input) => {
    requireRole(ctx, STAFF_ROLES);
    if (input.enabled) await keep(ctx, input);
    else await ctx.tx.sql`delete from auto_replies where user_id = ${ctx.actor.id}`;
    return ownAutoReply(ctx);
  },
});

async function keep(ctx: Ctx, input: AutoReplyInput): Promise<void> {
  const startsAt = input.startsAt ?? ctx.now;
  const endsAt = input.endsAt!;
  assertPeriod(ctx, startsAt, endsAt);
  const coverId = input.cover ? await coverOf(ctx, input.cover) : null;
  const ref = randomUUID();
  const sealed = await sealAbsence(ctx, ref, input.message!.trim());
  await ctx.tx.sql`
    insert into auto_replies (user_id, ref, starts_at, ends_at, body, body_data_key_id, cover_id, updated_at)
    values (${ctx.actor.id}, ${ref}, ${startsAt}, ${endsAt}, ${sealed.ciphertext}, ${sealed.dataKeyId}, ${coverId}, ${ctx.now})
    on conflict (user_id) do update set ref = excluded.ref, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
      body = excluded.body, body_data_key_id = excluded.body_data_key_id, cover_id = excluded.cover_id,
      updated_at = excluded.updated_at`;
}

function assertPeriod({ now }: Ctx, startsAt: Date, endsAt: Date): void {
  if (endsAt <= now) throw wrong('ends_at', 'The end must lie in the future.');
  if (endsAt <= startsAt) throw wrong('ends_at', 'The end must be later than the beginning.');
  const from = Math.max(now.getTime(), startsAt.getTime());
  if (endsAt.getTime() - from > AWAY_MAX_MS || from - now.getTime() > AWAY_MAX_MS)
    throw wrong('ends_at', 'An absence is planned for at most a year.');
}

/** An active colleague. Whoever is not, or is nobody, gets the same answer. */
async function coverOf(ctx: Ctx, username: string): Promise<number> {
  const [person] = await ctx.tx.sql<{ id: number; role: Role; status: string }[]>`
    select id, role, status from users where username = ${username}`;
  const isKnown = await isKnownTo(ctx.tx, ctx.actor, person?.id ?? 0, ctx.now);
  const isColleague = person && isKnown && isStaff(person.role) && person.status === 'active';
  if (!isColleague || person.id === ctx.actor.id)
    throw wrong('cover', 'Choose a colleague who looks after your patients.');
  return person.id;
}

const wrong = (path: string, message: string) =>
  new AppError('invalid_request', message, { fields: [{ path, message }] });
