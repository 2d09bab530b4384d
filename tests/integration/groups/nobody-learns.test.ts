import { beforeAll, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { ENDPOINTS } from '@/lib/api/endpoints';
import { setTyping } from '@/lib/domain/conversations/commands/set-typing';
import { liveHub } from '@/lib/domain/live/hub';
import { bulkTo, sendBulk } from '../../support/bulk';
import { call, callerOf } from '../../support/call';
import { type Cast, cast } from '../../support/cast';
import { ctxOf, type Person } from '../../support/factories';
import { accept, groupOf, write } from '../../support/groups';
import { send } from '../../support/messages';

let people: Cast;
let groupId: number;
let conversationId: number;
let messageIds: number[];

/** Maria, James and Aisha share a clinician, a cohort, a bulk message and a support group; Tom shares nothing with them. */
beforeAll(async () => {
  people = await cast();
  const { okafor, maria, james, aisha } = people;
  await groupOf(okafor, 'cohort', [maria, james, aisha]);
  await sendBulk(await bulkTo(okafor, [maria, james, aisha]));
  groupId = await groupOf(okafor, 'shared', [maria, james, aisha], 'Circle');
  conversationId = await accept(james, groupId, 'Blue Heron');
  await write(james, conversationId, 'First words');
  await accept(maria, groupId, 'Sunflower');
  const own = await write(maria, conversationId, 'My words');
  const theirs = await write(james, conversationId, 'An answer', own);
  const staff = await write(okafor, conversationId, 'Well said', theirs);
  messageIds = [own, theirs, staff];
  await send(await ctxOf(maria), okafor, 'Private words');
});

/** Every word by which a patient could be known: usernames, names and ids. */
const tracesOf = ({ id, username, displayName }: Person) => [
  username,
  ...displayName.split(' '),
  // As a JSON value on its own; positions and ids of other things may be the same number.
  `"person_id":${id}`,
  `"user_id":${id}`,
];

/** Each reading call with every id that could stand in its address. */
function addresses(): string[] {
  const values: Record<string, string[]> = {
    '/api/messages/conversation/{username}': ['dr.okafor', 'james', 'member:2', 'member:3'],
    '/api/messages/groups/{id}/members': [String(groupId)],
    '/api/messages/typing/{username}': ['dr.okafor', 'james', 'member:2'],
  };
  return ENDPOINTS.filter((one) => one.method === 'GET' && one.access === 'person').flatMap(({ path }) => {
    if (!path.includes('{')) return path === '/api/messages/stream' ? [] : [path];
    const single = path.match(/\{(\w+)\}/g)!.length === 1;
    const filled = values[path] ?? [conversationId, ...messageIds, groupId].map(String);
    return single
      ? filled.map((value) => path.replace(/\{\w+\}/, value))
      : [path.replace('{username}', 'maria').replace('{other}', 'dr.okafor')];
  });
}

it('nothing that a patient can read names another patient', async () => {
  const { maria, james, aisha, tom } = people;
  const caller = await callerOf(maria);
  const traces = [james, aisha, tom].flatMap(tracesOf);
  const answered: string[] = [];
  for (const address of addresses()) {
    const query = address === '/api/messages/recipients' ? '?q=a' : '';
    const response = await call(caller, 'GET', `${address}${query}`);
    const body = (await response.text()).toLowerCase();
    if (response.status === 200) answered.push(address);
    expect(response.status, address).toBeLessThan(500);
    for (const trace of traces)
      expect(body.includes(trace.toLowerCase()), `${address}: ${trace}`).toBe(false);
  }
  expect(answered).toContain(`/api/messages/conversations/${conversationId}/messages`);
  expect(answered).toContain(`/api/messages/groups/${groupId}/members`);
  expect(answered.length).toBeGreaterThan(15);
});

it('the words of the group reach them, under the names that were chosen', async () => {
  const caller = await callerOf(people.maria);
  const response = await call(caller, 'GET', `/api/messages/conversations/${conversationId}/messages`);
  const { messages, participant_count: count } = (await response.json()) as {
    messages: { sender: string; sender_name: string; content: string }[];
    participant_count: number;
  };
  expect(messages.map((one) => [one.sender, one.sender_name, one.content])).toEqual([
    ['maria', 'Maria Santos', 'My words'],
    ['member:2', 'Blue Heron', 'An answer'],
    ['dr.okafor', 'Dr Ngozi Okafor', 'Well said'],
  ]);
  expect(count).toBe(3);
});

it('every other conversation counts two', async () => {
  const rows = await pool().sql<{ id: number }[]>`
    select conversation_id as id from conversation_participants where user_id = ${people.maria.id} and conversation_id <> ${conversationId}`;
  expect(rows.length).toBeGreaterThan(0);
  const caller = await callerOf(people.maria);
  for (const { id } of rows) {
    const response = await call(caller, 'GET', `/api/messages/conversations/${id}/messages`);
    expect(((await response.json()) as { participant_count: number }).participant_count).toBe(2);
  }
});

it('answers to what they may not do are the same for a patient beside them and for nobody', async () => {
  const caller = await callerOf(people.maria);
  const attempts: [string, string, (name: string) => unknown][] = [
    ['POST', '/api/messages/send', (recipient) => ({ recipient, content: 'Hello' })],
    ['POST', '/api/messages/group/send', (name) => ({ recipients: [name], content: 'Hello' })],
    ['POST', '/api/messages/bulk', (name) => ({ recipients: [name], content: 'Hello' })],
    ['POST', '/api/messages/groups', (name) => ({ name: 'Mine', members: [name] })],
    ['POST', `/api/messages/groups/${groupId}/members`, (name) => ({ usernames: [name] })],
  ];
  for (const [method, address, body] of attempts) {
    const [known, unknown] = await Promise.all(
      ['james', 'nobody.at.all', 'member:2'].slice(0, 2).map(async (name) => {
        const response = await call(caller, method, address, { body: body(name) });
        const { request_id: _, ...problem } = (await response.json()) as Record<string, unknown>;
        return { status: response.status, problem };
      }),
    );
    expect(known!.status, address).toBeGreaterThanOrEqual(400);
    expect(known, address).toEqual(unknown);
  }
  for (const name of ['james', 'nobody.at.all', 'member:2']) {
    const removed = await call(caller, 'DELETE', `/api/messages/groups/${groupId}/members/${name}`);
    expect([name, removed.status]).toEqual([name, 404]);
    const block = await call(caller, 'POST', `/api/messages/block/${name}`, { body: {} });
    expect([name, block.status]).toEqual([name, 404]);
  }
});

it('live events name nobody: typing goes under what stands for the person', async () => {
  const { maria, james } = people;
  const hub = await liveHub();
  const heard: unknown[] = [];
  const heardOne = new Promise<void>((resolve) => {
    hub.add({
      personId: maria.id,
      sessionId: 'test',
      deliver: (events) => {
        heard.push(...events);
        resolve();
      },
      heartbeat: () => {},
      close: () => {},
    });
  });
  await setTyping(await ctxOf(james), { conversationId, isTyping: true });
  await heardOne;
  expect(heard).toMatchObject([{ event: 'typing', data: { username: 'member:2', conversationId } }]);
  const rows = await pool().sql<
    { ids: unknown }[]
  >`select ids from live_events where person_id = ${maria.id}`;
  const text = JSON.stringify(rows).toLowerCase();
  for (const trace of tracesOf(james)) expect(text).not.toContain(trace.toLowerCase());
});
