import { beforeAll, beforeEach, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { setTyping, setTypingByMessage } from '@/lib/domain/conversations/commands/set-typing';
import { typingWith } from '@/lib/domain/conversations/typing';
import { type Connection, liveHub } from '@/lib/domain/live/hub';
import type { LiveEvent } from '@/lib/domain/live/schema';
import { makeContext } from '@/lib/platform/context';
import { refusalOf } from '../../support/audit';
import { assignment, blocked, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';
import { until } from '../../support/until';

const contextOf = (whom: Person) => makeContext({ ...whom, sessionId: null });

let patient: Person;
let clinician: Person;
let cover: Person;
let outsider: Person;
let conversationId: number;
let messageId: number;
const heard = new Map<number, LiveEvent[]>();

beforeAll(async () => {
  patient = await person();
  [clinician, cover] = [await person({ role: 'clinician' }), await person({ role: 'clinician' })];
  outsider = await person({ role: 'clinician' });
  await assignment({ patient, clinician });
  await assignment({ patient, clinician: cover, kind: 'cover' });
  ({ conversationId, messageId } = await send(contextOf(patient), clinician));
  const hub = await liveHub();
  for (const whom of [patient, clinician, cover, outsider]) {
    heard.set(whom.id, []);
    const connection: Connection = {
      personId: whom.id,
      sessionId: '00000000-0000-4000-8000-000000000000',
      deliver: (events) => heard.get(whom.id)!.push(...events.filter((one) => one.event === 'typing')),
      heartbeat: () => {},
      close: () => {},
    };
    hub.add(connection);
  }
});
beforeEach(() => {
  for (const events of heard.values()) events.length = 0;
});

const listeners = () => [...heard].filter(([, events]) => events.length > 0).map(([id]) => id);
const both = () => [clinician.id, cover.id];

it('reaches those who are in the conversation, never oneself nor anybody else, and is not stored', async () => {
  const before = await pool().sql`select 1 from live_events`;
  await setTyping(contextOf(patient), { conversationId, isTyping: true });
  await until('both to hear', () => heard.get(clinician.id)!.length > 0 && heard.get(cover.id)!.length > 0);
  expect(listeners()).toEqual(both());
  expect(heard.get(clinician.id)).toMatchObject([
    { data: { conversationId, username: patient.username, isTyping: true } },
  ]);
  expect(await typingWith(contextOf(clinician), patient.username)).toEqual({
    username: patient.username,
    isTyping: true,
  });
  await setTypingByMessage(contextOf(patient), { messageId, isTyping: false });
  await until('the end', () => heard.get(clinician.id)!.length > 1);
  expect(await typingWith(contextOf(clinician), patient.username)).toMatchObject({ isTyping: false });
  expect(await pool().sql`select 1 from live_events`).toHaveLength(before.length);
});

it('who is not in the conversation can neither type nor ask', async () => {
  expect(await refusalOf(setTyping(contextOf(outsider), { conversationId, isTyping: true }))).toBe(
    'not_found',
  );
  expect(await refusalOf(setTypingByMessage(contextOf(outsider), { messageId, isTyping: true }))).toBe(
    'not_found',
  );
  expect(await refusalOf(typingWith(contextOf(outsider), patient.username))).toBe('not_found');
});

it('does not cross a block, in either direction, nor come from a reader of a handover', async () => {
  await blocked(cover, patient);
  await setTyping(contextOf(patient), { conversationId, isTyping: true });
  await until('the clinician to hear', () => heard.get(clinician.id)!.length > 0);
  await setTyping(contextOf(cover), { conversationId, isTyping: true });
  await until('the clinician to hear the cover', () => heard.get(clinician.id)!.length > 1);
  expect(listeners()).toEqual([clinician.id]);
  await pool().sql`update conversation_participants set via = 'handover' where user_id = ${cover.id}`;
  await setTyping(contextOf(cover), { conversationId, isTyping: true });
  await setTyping(contextOf(clinician), { conversationId, isTyping: true });
  await until('the patient to hear the clinician', () => heard.get(patient.id)!.length > 0);
  expect(heard.get(clinician.id)).toHaveLength(2);
});
