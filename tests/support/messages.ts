import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { pool } from '@/db/client';
import { sendMessage } from '@/lib/domain/messages/commands/send-message';
import { type SendAnswer, sendInput } from '@/lib/domain/messages/schema';
import type { Ctx, IdempotencyClaim } from '@/lib/platform/context';
import { fingerprintOf } from '@/lib/platform/idempotency';
import type { Person } from './factories';

type Extra = Partial<z.input<typeof sendInput>>;

/** Send through the command, as a request without an Idempotency-Key would. */
export function send(
  ctx: Ctx,
  to: Pick<Person, 'username'>,
  content = 'Hello.',
  extra: Extra = {},
): Promise<SendAnswer> {
  return sendMessage(ctx, sendInput.parse({ recipient: to.username, content, ...extra }));
}

/** The same with an Idempotency-Key. */
export function sendOnce(
  ctx: Ctx,
  to: Pick<Person, 'username'>,
  content: string,
  key = randomUUID(),
  extra: Extra = {},
): Promise<SendAnswer> {
  const input = sendInput.parse({ recipient: to.username, content, ...extra });
  const claim: IdempotencyClaim = { key, fingerprint: fingerprintOf('POST /api/messages/send', input) };
  return sendMessage(ctx, input, claim);
}

/** How many messages there are, over all or in one conversation. */
export async function messageCount(conversationId: number | null = null): Promise<number> {
  const [row] = await pool().sql<{ count: number }[]>`
    select count(*)::int as count from messages
    where ${conversationId}::bigint is null or conversation_id = ${conversationId}`;
  return row!.count;
}
