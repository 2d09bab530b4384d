import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { DEMO_CONVERSATIONS } from '@/db/seed/conversations';
import { seedDemo } from '@/db/seed/demo';
import { DEMO_ON_CALL, DEMO_PEOPLE } from '@/db/seed/people';
import { DEMO_TEMPLATES } from '@/db/seed/templates';
import { onCallAt } from '@/lib/domain/care/on-call';
import { conversationList } from '@/lib/domain/conversations/queries';
import { sentMessages, threadPage } from '@/lib/domain/conversations/thread';
import type { Actor } from '@/lib/domain/identity/schema';
import { templates } from '@/lib/domain/templates/queries';
import { currentTime, makeContext } from '@/lib/platform/context';

async function ctxOf(username: string) {
  const [actor] = await pool().sql<
    Actor[]
  >`select id, username, display_name as "displayName", role, time_zone as "timeZone",
    locale, null as "sessionId" from users where username = ${username}`;
  return makeContext(actor!);
}

describe('the demo data', () => {
  beforeAll(() => seedDemo());

  it('holds every demo person and every conversation', async () => {
    const [row] = await pool().sql`select (select count(*)::int from users where role <> 'system') as people,
      (select count(*)::int from conversations) as conversations`;
    expect(row).toEqual({ people: DEMO_PEOPLE.length, conversations: DEMO_CONVERSATIONS.length });
  });

  it('reads back what was written, decrypted, in order', async () => {
    const ctx = await ctxOf('maria');
    const list = await conversationList(ctx, { limit: 20 });
    const own = list.conversations.find((one) => one.withUser === 'dr.okafor')!;
    expect(own).toMatchObject({ unreadCount: 1, isLatestFromThem: true, displayName: 'Dr Ngozi Okafor' });
    const page = await threadPage(ctx, { conversationId: own.conversationId, limit: 50 });
    expect(page.messages.map((message) => message.position)).toEqual(page.messages.map((_, i) => i + 1));
    const bus = page.messages.find((message) => message.content?.includes('on the bus'));
    expect(bus?.content).toContain('twice and');
    expect(bus?.contentHtml).toContain('<strong>twice</strong>');
  });

  it('lists what somebody sent in the order of time, over all conversations', async () => {
    const { messages } = await sentMessages(await ctxOf('dr.okafor'), { limit: 50 });
    const times = messages.map(({ sentAt }) => sentAt!.getTime());
    expect(new Set(messages.map(({ conversationId }) => conversationId)).size).toBeGreaterThan(1);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  it('holds templates of staff, without a slip in them', async () => {
    const own = await templates(await ctxOf('dr.okafor'));
    expect(own.filter(({ isOwn }) => isOwn)).toHaveLength(
      DEMO_TEMPLATES.filter(({ owner }) => owner === 'dr.okafor').length,
    );
    expect(own.some(({ isOwn }) => !isOwn)).toBe(true);
  });

  it('counts as unread exactly what has no read receipt', async () => {
    const rows = await pool().sql`
      select p.user_id, p.unread_count, (select count(*)::int from message_receipts r join messages m on m.id = r.message_id
        where m.conversation_id = p.conversation_id and r.user_id = p.user_id and r.read_at is null) as recount
      from conversation_participants p where p.access_from <= now()`;
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) expect(row.unread_count).toBe(row.recount);
  });

  it('hides a patient from the cover until the cover begins', async () => {
    const list = await conversationList(await ctxOf('dr.lindqvist'), { limit: 20 });
    expect(list.conversations.map((one) => one.withUser)).toEqual(['dr.okafor']);
  });

  it('has somebody on call for the coming week and nobody after it', async () => {
    const { tx } = await ctxOf('admin');
    const inDays = (days: number) => new Date(currentTime().getTime() + days * 86_400_000);
    const names = async (at: Date) => (await onCallAt(tx, at)).map(({ username }) => username);
    expect(await names(currentTime())).toEqual([DEMO_ON_CALL.person]);
    expect(await names(inDays(DEMO_ON_CALL.days - 1))).toEqual([DEMO_ON_CALL.person]);
    expect(await names(inDays(DEMO_ON_CALL.days + 1))).toEqual([]);
  });
});
