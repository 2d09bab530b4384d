import type { Ctx } from '@/lib/platform/context';
import type { Fragment } from '@/lib/platform/reader';

/** The parts in which placing one message differs from placing several. */
export interface Shape {
  /** Defines `placed` (message_id, position) by raising the conversations' positions. */
  placed: Fragment;
  /** Defines what `news` names, once `written` is there. */
  seats: Fragment;
  /** A relation `w` with conversation_id, the latest id and position. */
  news: Fragment;
  /** Of a participant `p` and a row of `news`: the same seat, how many messages are not the participant's own, and whether any is. */
  isSeat: Fragment;
  others: Fragment;
  hasOthers: Fragment;
}

/** One message: its rows are met in the order of their keys without being sorted and locked beforehand. */
const forOne = ({ tx: { sql }, now }: Ctx): Shape => ({
  placed: sql`, placed as (
      update conversations c set last_position = c.last_position + 1, last_message_at = ${now}
      from input o where c.id = o.conversation_id
      returning o.id as message_id, c.last_position as position
    )`,
  seats: sql``,
  news: sql`written`,
  isSeat: sql`true`,
  others: sql`1`,
  hasOthers: sql`p.user_id <> w.sender_id`,
});

/** Several, also into one conversation: there they stand in the order of their ids, and each seat is written once. */
const forMany = ({ tx: { sql }, now }: Ctx, decidedAt: Date): Shape => ({
  // Ascending by id, so that two batches never wait for each other in a circle.
  placed: sql`, locked as materialized (
      select c.id from conversations c where c.id in (select conversation_id from input) order by c.id for no key update
    ), raised as (
      update conversations c set last_position = c.last_position + o.count, last_message_at = ${now}
      from (select l.id, (select count(*)::int from input i where i.conversation_id = l.id) as count from locked l) o
      where c.id = o.id
      returning c.id, c.last_position - o.count as before
    ), placed as materialized (
      select i.id as message_id, (r.before + row_number() over (partition by i.conversation_id order by i.id))::int as position
      from input i join raised r on r.id = i.conversation_id
    )`,
  // After the conversations, in the order in which delivered marks are written, which take no conversation's lock.
  seats: sql`, seats as materialized (
      select p.conversation_id, p.user_id from raised join conversation_participants p on p.conversation_id = raised.id
      where p.access_until is null or p.access_until > ${decidedAt}
      order by p.conversation_id, p.user_id for no key update of p
    ), news as materialized (
      select s.conversation_id, s.user_id, max(w.id) as id, max(w.position) as position,
        (count(*) filter (where w.sender_id <> s.user_id))::int as others
      from seats s join written w on w.conversation_id = s.conversation_id group by s.conversation_id, s.user_id
    )`,
  news: sql`news`,
  isSeat: sql`p.user_id = w.user_id`,
  others: sql`w.others`,
  hasOthers: sql`w.others > 0`,
});

export const shapeFor = (ctx: Ctx, { isOne, decidedAt }: { isOne: boolean; decidedAt: Date }): Shape =>
  isOne ? forOne(ctx) : forMany(ctx, decidedAt);
