import { pool } from '@/db/client';
import { type LiveEvent, TYPING_MS } from '@/lib/domain/live/schema';
import { singleton } from '@/lib/platform/process';

/** What travels by NOTIFY: ids only, never stored. `isTyping` false ends it early (the message was sent). */
export interface TypingNotice {
  personId: number;
  conversationId: number;
  to: number[];
  isTyping: boolean;
  /** What stands for the username in this conversation. */
  as?: string;
}

const state = () =>
  singleton('typing', () => ({ until: new Map<string, number>(), names: new Map<number, string>() }));

const keyOf = (conversationId: number, personId: number) => `${conversationId}:${personId}`;

/** Take in a notice from any process and hand an event to the addressed connections. */
export async function hearTyping(
  payload: string,
  deliver: (personIds: number[], event: LiveEvent) => void,
): Promise<void> {
  const notice = JSON.parse(payload) as TypingNotice;
  const { until } = state();
  const key = keyOf(notice.conversationId, notice.personId);
  if (notice.isTyping) until.set(key, Date.now() + TYPING_MS);
  else until.delete(key);
  if (until.size > 10_000) forgetExpired(until);
  const username = notice.as ?? (await usernameOf(notice.personId));
  const data = { conversationId: notice.conversationId, username, isTyping: notice.isTyping };
  deliver(notice.to, { id: `typing-${key}`, event: 'typing', data });
}

/** Whether this person was typing there within the last six seconds, as far as this process heard. */
export function isTypingNow(conversationId: number, personId: number): boolean {
  return (state().until.get(keyOf(conversationId, personId)) ?? 0) > Date.now();
}

function forgetExpired(until: Map<string, number>): void {
  const now = Date.now();
  for (const [key, moment] of until) if (moment < now) until.delete(key);
}

/** Usernames stay the same for a person's lifetime here, so each is read once per process. */
async function usernameOf(personId: number): Promise<string> {
  const { names } = state();
  const known = names.get(personId);
  if (known) return known;
  const [row] = await pool().sql<{ username: string }[]>`select username from users where id = ${personId}`;
  const name = row?.username ?? '';
  if (names.size > 10_000) names.clear();
  names.set(personId, name);
  return name;
}
