import { isClinical } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';

/**
 * How much of the caller's reading the sender `s` of a message is told: to be written beside the receipt, so that what was told stays
 * as it was when the caller changes their mind. Peers are patients towards patients and staff towards staff; `me` is the caller.
 */
export const readShown = ({ tx: { sql }, actor }: Ctx) => sql`case
  when (me.preferences->>'hideReadFromPeers')::boolean and (s.role = 'patient') = ${actor.role === 'patient'}::boolean then 'hidden'
  when (me.preferences->>'readDayForPatients')::boolean and s.role = 'patient' and ${isClinical(actor.role)}::boolean then 'day'
  else 'minute' end`;

/**
 * The events of receipts that were just written (relation `receipts`: sender_id, conversation_id, position, read_shown). Of what is
 * hidden none; where the day alone is shown the sender's app asks for it instead of taking its own clock.
 */
export const receiptEvents = ({
  tx: { sql },
  now,
}: Ctx) => sql`insert into live_events (person_id, kind, ids, at)
  select sender_id, 'receipt', jsonb_build_object('conversationId', conversation_id, 'readPosition', max(position))
    || case when read_shown = 'day' then '{"isDay": true}'::jsonb else '{}'::jsonb end, ${now}
  from receipts where read_shown <> 'hidden' group by sender_id, conversation_id, read_shown`;
