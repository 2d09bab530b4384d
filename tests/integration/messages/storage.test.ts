import { describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { blockPerson } from '@/lib/domain/blocking/commands/block-person';
import { replyToMessage } from '@/lib/domain/messages/commands/send-message';
import { replyInput } from '@/lib/domain/messages/schema';
import { broadcastTo, fanOut } from '../../support/broadcasts';
import { cast } from '../../support/cast';
import { assignment, ctxOf, person } from '../../support/factories';
import { send, sendOnce } from '../../support/messages';

/** Occurs nowhere but in what people write below. */
const WORD = 'Quokkazanzibar';

interface Column {
  schema: string;
  table: string;
  name: string;
  type: string;
}

/** Every place where text or bytes could lie, of our tables and the job queue's. */
async function columns(): Promise<Column[]> {
  return [
    ...(await pool().sql<Column[]>`
      select c.table_schema as schema, c.table_name as table, c.column_name as name, c.udt_name as type
      from information_schema.columns c join information_schema.tables t
        on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
      where c.table_schema in ('public', 'graphile_worker') and c.udt_name in ('text', 'varchar', 'json', 'jsonb', 'bytea', '_text')`),
  ];
}

async function placesOf(word: string): Promise<string[]> {
  const found: string[] = [];
  const { sql } = pool();
  for (const { schema, table, name, type } of await columns()) {
    const text = type === 'bytea' ? sql`encode(${sql(name)}, 'escape')` : sql`${sql(name)}::text`;
    const rows =
      await sql`select 1 from ${sql(schema)}.${sql(table)} where ${text} ilike ${`%${word}%`} limit 1`;
    if (rows.length > 0) found.push(`${schema}.${table}.${name}`);
  }
  return found;
}

describe('at rest', () => {
  it('no table holds a word that anybody wrote', async () => {
    const { admin, maria } = await cast();
    const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
    await assignment({ patient, clinician });
    const ctx = await ctxOf(patient);
    const first = await send(ctx, clinician, `I saw a ${WORD}.`, {
      subject: `About the ${WORD}`,
      contentHtml: `<p>I saw a <b>${WORD}</b>.</p>`,
    });
    await sendOnce(ctx, clinician, `${WORD} again`);
    await replyToMessage(
      await ctxOf(clinician),
      replyInput.parse({ messageId: first.messageId, content: `A ${WORD}?` }),
    );
    await blockPerson(await ctxOf(maria), { username: 'dev', reason: `Sent me a ${WORD}` });
    await fanOut(await broadcastTo(admin, [patient], `${WORD} for everyone`));

    const all = await columns();
    expect(all.length).toBeGreaterThan(60);
    // The scan would find it: a control row, seen and removed.
    await pool()
      .sql`insert into settings (key, value, updated_at) values ('control', ${JSON.stringify(WORD)}, now())`;
    expect(await placesOf(WORD)).toEqual(['public.settings.value']);
    await pool().sql`delete from settings where key = 'control'`;
    expect(await placesOf(WORD)).toEqual([]);
    expect(await placesOf(Buffer.from(WORD).toString('base64').slice(0, 12))).toEqual([]);
  });

  it('equal words look different and equally long; what is moved to another row does not open', async () => {
    const { dev } = await cast();
    const ctx = await ctxOf(await person());
    const ids = [
      await send(ctx, dev, 'yes'),
      await send(ctx, dev, 'yes'),
      await send(ctx, dev, 'no, never'),
    ].map((answer) => answer.messageId);
    const rows = await pool().sql<{ ciphertext: Buffer }[]>`
      select ciphertext from messages where id = any(${ids}::bigint[]) order by id`;
    expect(new Set(rows.map((row) => row.ciphertext.toString('hex'))).size).toBe(3);
    expect(new Set(rows.map((row) => row.ciphertext.length)).size).toBe(1);
  });
});

describe('a sent message', () => {
  it.each([
    "ciphertext = decode('00', 'hex')",
    'sender_id = sender_id + 1',
    'conversation_id = conversation_id + 1',
    'position = position + 1',
    'sent_at = now()',
    "position = null, sent_at = null, status = 'cancelled'",
    'reply_to_id = id',
    'is_urgent = not is_urgent',
    'ref = gen_random_uuid()',
  ])('never changes: %s', async (change) => {
    const { dev } = await cast();
    const { messageId } = await send(await ctxOf(await person()), dev);
    await expect(pool().sql.unsafe(`update messages set ${change} where id = ${messageId}`)).rejects.toThrow(
      /never changes|released once/,
    );
  });

  it('is never deleted by the application', async () => {
    await expect(pool().sql`delete from messages`).rejects.toThrow(/permission denied/);
    await expect(pool().sql`truncate messages cascade`).rejects.toThrow(/permission denied/);
  });
});
