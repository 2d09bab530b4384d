import { inTransaction, pool } from '@/db/client';
import { DEMO_CONVERSATIONS, type DemoConversation } from '@/db/seed/conversations';
import { DEMO_CARE, DEMO_ON_CALL, DEMO_PASSWORD, DEMO_PEOPLE } from '@/db/seed/people';
import { DEMO_TEMPLATES } from '@/db/seed/templates';
import { addShift } from '@/lib/domain/care/commands/add-shift';
import { assign } from '@/lib/domain/care/commands/assign';
import { markReadUpTo } from '@/lib/domain/delivery/commands/mark-read';
import { hashPassword } from '@/lib/domain/identity/hash-password';
import { insertUser } from '@/lib/domain/identity/insert-user';
import type { Actor } from '@/lib/domain/identity/schema';
import { sendMessage } from '@/lib/domain/messages/commands/send-message';
import { sendInput } from '@/lib/domain/messages/schema';
import { createTemplate } from '@/lib/domain/templates/commands/create-template';
import { templateInput } from '@/lib/domain/templates/schema';
import { recordAudit } from '@/lib/platform/audit';
import { type Ctx, currentTime, makeContext } from '@/lib/platform/context';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Fill an empty base with the demo people and their conversations, by the same commands that people use: the data obeys the rules. */
export async function seedDemo(): Promise<void> {
  const start = new Date(currentTime().getTime() - 40 * DAY_MS);
  await insertPeople(start);
  const people = await readPeople();
  await assignCare(people, start);
  await putOnCall(people);
  await talk(people);
  await keepTemplates(people, start);
}

/** Everybody at once: the audit names the system as who did it. */
async function insertPeople(now: Date): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const system = await readSystem();
  await inTransaction(async (tx) => {
    const ctx = makeContext(system, { now, tx });
    for (const person of DEMO_PEOPLE) {
      const { id } = await insertUser(ctx, { ...person, passwordHash });
      await recordAudit(ctx, { action: 'user.create', subjectId: id, objectType: 'user', objectId: id });
    }
  });
}

type People = Map<string, Actor>;

async function readPeople(): Promise<People> {
  const rows = await pool().sql<Actor[]>`
    select id, username, display_name as "displayName", role, time_zone as "timeZone", locale, null as "sessionId" from users`;
  return new Map(rows.map((row) => [row.username, row]));
}

async function readSystem(): Promise<Actor> {
  return (await readPeople()).get('system')!;
}

const ctxOf = (people: People, username: string, now: Date): Ctx =>
  makeContext(people.get(username)!, { now });

async function assignCare(people: People, start: Date): Promise<void> {
  const nextMonth = new Date(currentTime().getTime() + 30 * DAY_MS);
  for (const { patient, clinician, kind } of DEMO_CARE) {
    const startsAt = kind === 'cover' ? nextMonth : undefined;
    await assign(ctxOf(people, 'admin', start), { patient, clinician, kind, startsAt });
  }
}

/** For a week from the first start. Afterwards the console says that nobody is, as anywhere else. */
async function putOnCall(people: People): Promise<void> {
  const now = currentTime();
  const { person, days } = DEMO_ON_CALL;
  await addShift(ctxOf(people, 'admin', now), { person, endsAt: new Date(now.getTime() + days * DAY_MS) });
}

async function keepTemplates(people: People, now: Date): Promise<void> {
  for (const { owner, ...template } of DEMO_TEMPLATES)
    await createTemplate(ctxOf(people, owner, now), templateInput.parse(template));
}

/** What was said first is written first, over all conversations: lists that follow the ids, such as Sent, are in the order of time. */
async function talk(people: People): Promise<void> {
  const conversations = new Map<DemoConversation, number>();
  const spoken = DEMO_CONVERSATIONS.flatMap((within) => within.lines.map((line) => ({ ...line, within })));
  for (const { from, text, hoursAgo, within } of spoken.sort((a, b) => b.hoursAgo - a.hoursAgo)) {
    const recipient = within.between.find((name) => name !== from)!;
    const at = new Date(currentTime().getTime() - hoursAgo * HOUR_MS);
    const input = sendInput.parse({ recipient, content: text, format: 'markdown' });
    const { conversationId } = await sendMessage(ctxOf(people, from, at), input);
    conversations.set(within, conversationId);
  }
  for (const [within, conversationId] of conversations) await readThrough(people, within, conversationId);
}

async function readThrough(
  people: People,
  { between, lines, unreadBy = [] }: DemoConversation,
  conversationId: number,
): Promise<void> {
  for (const username of between) {
    const unread = unreadBy.find((one) => one.username === username);
    const position = unread ? lines.findIndex((one) => one.hoursAgo <= unread.sinceHoursAgo) : lines.length;
    await markReadUpTo(ctxOf(people, username, currentTime()), { conversationId, position });
  }
}
