import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { ENDPOINTS } from '@/lib/api/endpoints';
import { serve } from '@/lib/next/serve';
import { type Caller, call, callerOf } from '../support/call';
import { type Cast, cast } from '../support/cast';

let people: Cast;
let maria: Caller;
let admin: Caller;

const sendAddress = '/api/messages/send';

/** Bodies that a form never makes. Each is one mistake in an otherwise good message. */
const BAD_BODIES: [string, unknown][] = [
  ['no recipient', { content: 'Hello' }],
  ['an unknown field', { recipient: 'dr.okafor', content: 'Hello', surprise: 1 }],
  ['a camelCase field', { recipient: 'dr.okafor', content: 'Hello', replyToId: 1 }],
  ['a number as text', { recipient: 'dr.okafor', content: 7 }],
  ['a list as text', { recipient: 'dr.okafor', content: ['Hello'] }],
  ['nothing as text', { recipient: 'dr.okafor', content: null }],
  ['only white space', { recipient: 'dr.okafor', content: ' \n\t ' }],
  ['a NUL byte', { recipient: 'dr.okafor', content: 'a\u0000b' }],
  ['a NUL byte in the name', { recipient: 'dr\u0000okafor', content: 'Hello' }],
  ['a lone surrogate', { recipient: 'dr.okafor', content: 'a\ud800b' }],
  ['10,001 characters', { recipient: 'dr.okafor', content: 'x'.repeat(10_001) }],
  ['a subject of 256 characters', { recipient: 'dr.okafor', content: 'Hello', subject: 'x'.repeat(256) }],
  ['a huge id', { recipient: 'dr.okafor', content: 'Hello', reply_to_id: 1e300 }],
  ['a negative id', { recipient: 'dr.okafor', content: 'Hello', reply_to_id: -1 }],
  ['a fraction as id', { recipient: 'dr.okafor', content: 'Hello', reply_to_id: 1.5 }],
  ['a word as flag', { recipient: 'dr.okafor', content: 'Hello', urgent: 'yes' }],
  ['a prototype', JSON.parse('{"recipient":"dr.okafor","content":"Hello","__proto__":{"admin":true}}')],
];

/** Words that a database or a renderer may stumble over; each has to come back exactly. */
const NAUGHTY = [
  "Robert'); DROP TABLE messages;--",
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '{{7*7}} <%= 7*7 %> #{7*7} %s %n %d',
  '\\x00 \\u0000 \\0 \\',
  '👩‍👩‍👧‍👦 🏳️‍🌈 ﷽ 𝕳𝖊𝖑𝖑𝖔 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  'שלום مرحبا \u202eevil\u202c \u200b\ufeff',
  '  two spaces in front, a newline behind\n',
  'null undefined NaN true -1 1e309 0x1F',
  '\t\v\f\u0085\u2028\u2029.',
  '😀'.repeat(10_000),
];

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  return (await response.json()) as {
    code: string;
    error: string;
    detail: string;
    request_id: string;
    errors?: { path: string }[];
  };
}

beforeAll(async () => {
  people = await cast();
  [maria, admin] = [await callerOf(people.maria), await callerOf(people.admin)];
});

describe('odd input', () => {
  it.each(BAD_BODIES)('%s is a 400 that names the field and sends nothing', async (_name, body) => {
    const before = await count();
    const response = await call(maria, 'POST', sendAddress, { body });
    const problem = await problemOf(response);
    expect([response.status, problem.code]).toEqual([400, 'invalid_request']);
    expect(problem.error).toBe(problem.detail);
    expect(problem.errors?.length).toBeGreaterThan(0);
    expect(await count()).toBe(before);
  });

  it.each([
    ['not JSON', '{"recipient":', 'application/json', 400],
    ['a bare number', '5', 'application/json', 400],
    ['a list', '[]', 'application/json', 400],
    ['null', 'null', 'application/json', 400],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe]), 'application/json', 400],
    ['a form', 'recipient=dr.okafor', 'application/x-www-form-urlencoded', 415],
    ['no type at all', '{}', '', 415],
    [
      '600 KB',
      JSON.stringify({ recipient: 'dr.okafor', content: 'x'.repeat(600_000) }),
      'application/json',
      413,
    ],
    ['brackets 100,000 deep', '['.repeat(100_000), 'application/json', 400],
  ])('%s never gets beyond the edge', async (_name, body, type, status) => {
    const endpoint = ENDPOINTS.find((one) => one.path === sendAddress)!;
    const headers = {
      cookie: maria.cookie,
      'x-csrf-token': maria.token,
      ...(type ? { 'content-type': type } : {}),
    };
    const request = new Request(`http://localhost:3000${sendAddress}`, { method: 'POST', body, headers });
    if (!type) request.headers.delete('content-type');
    const response = await serve(endpoint)(request, { params: Promise.resolve({}) });
    expect(response.status).toBe(status);
    await problemOf(response);
  });

  it('refuses an Idempotency-Key that is no UUID', async () => {
    const body = { recipient: 'dr.okafor', content: 'Hello' };
    const response = await call(maria, 'POST', sendAddress, { body, headers: { 'idempotency-key': 'once' } });
    expect(response.status).toBe(400);
  });

  it.each([
    '/api/messages/abc',
    '/api/messages/0',
    '/api/messages/99999999999999999999',
    '/api/messages/conversations/1e3/messages',
    '/api/messages/conversations?limit=0',
    '/api/messages/conversations?limit=101',
    '/api/messages/conversations?cursor=made-up',
    '/api/messages/conversations?sort=name',
    '/api/messages/poll?cursor=x.y',
    '/api/messages/inbox?page=-1',
    '/api/messages/sent?cursor=eyJ9.AAAA',
    '/api/messages/recipients?q=%00',
    '/api/messages/search?q=before:tomorrow',
    '/api/messages/search?q=is:lost',
    '/api/messages/search?q=has:',
    '/api/messages/search?q=-in:nowhere',
    '/api/messages/search?after=2026-02-30',
    '/api/messages/search?label=unheard-of',
    '/api/messages/search?q=%00',
    '/api/messages/search?q=sleep&cursor=made-up',
    `/api/messages/search?q=${'a'.repeat(501)}`,
    `/api/messages/search?q=${'a%20'.repeat(31)}`,
    '/api/messages/search/suggestions?q=%00',
  ])('%s is a clear 4xx', async (address) => {
    const response = await call(maria, 'GET', address);
    expect([400, 404]).toContain(response.status);
    await problemOf(response);
  });

  it.each(NAUGHTY)('comes back exactly as it was typed: %#', async (content) => {
    const sent = await call(maria, 'POST', sendAddress, {
      body: {
        recipient: 'dr.okafor',
        content,
        subject: content.slice(0, 200).toWellFormed().replaceAll('\ufffd', ''),
      },
    });
    expect(sent.status).toBe(201);
    const { message_id: id } = (await sent.json()) as { message_id: number };
    const read = (await (await call(maria, 'GET', `/api/messages/${id}`)).json()) as { content: string };
    expect(read.content).toBe(content);
  });

  it('stores only harmless HTML', async () => {
    const content_html =
      '<p onclick="x()">Hi <b>there</b><img src="https://evil.example/p.png"><a href="javascript:alert(1)">a</a><script>1</script></p>';
    const sent = await call(maria, 'POST', sendAddress, {
      body: { recipient: 'dr.okafor', content: 'Hi there', content_html },
    });
    const { message_id: id } = (await sent.json()) as { message_id: number };
    const read = (await (await call(maria, 'GET', `/api/messages/${id}`)).json()) as { content_html: string };
    expect(read.content_html).toBe('<p>Hi <b>there</b><a>a</a></p>');
  });

  it('never answers 500 to a body of the wrong shape, whatever the call', async () => {
    const shapes = [{}, { id: {} }, { username: 5, content: [] }, { limit: 'x', cursor: {} }];
    const calls = ENDPOINTS.filter(
      (one) => one.access === 'person' && one.method !== 'GET' && one.method !== 'DELETE',
    );
    expect(calls.length).toBeGreaterThan(10);
    for (const one of calls) {
      for (const body of shapes) {
        const address = one.path.replace(/\{\w+\}/g, '1');
        const response = await call(admin, one.method, address, { body });
        expect(response.status, `${one.method} ${one.path}`).toBeLessThan(500);
      }
    }
  });
});

async function count(): Promise<number> {
  const [row] = await pool().sql<{ count: number }[]>`select count(*)::int as count from messages`;
  return row!.count;
}
