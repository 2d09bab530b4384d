-- Who becomes a developer gets no seat in the support mail of a patient with whom there is a block.
CREATE OR REPLACE FUNCTION seat_in_support(developer bigint) RETURNS void LANGUAGE sql AS $$
  INSERT INTO conversation_participants (conversation_id, user_id, via, counterpart_id, access_from, last_read_position,
    last_delivered_position, last_message_id, last_message_at)
  SELECT c.id, developer, 'member', c.patient_id, 'epoch', c.last_position, c.last_position, m.id, m.sent_at
  FROM conversations c LEFT JOIN messages m ON m.conversation_id = c.id AND m.position = c.last_position
  WHERE c.kind = 'direct' AND c.patient_id IS NOT NULL AND c.last_position > 0
    AND EXISTS (SELECT 1 FROM conversation_participants q JOIN users d ON d.id = q.counterpart_id
      WHERE q.conversation_id = c.id AND q.user_id = c.patient_id AND d.role = 'developer')
    AND NOT EXISTS (SELECT 1 FROM blocked_users b WHERE (b.blocker_id = developer AND b.blocked_id = c.patient_id)
      OR (b.blocker_id = c.patient_id AND b.blocked_id = developer))
  ON CONFLICT (conversation_id, user_id) DO UPDATE SET access_until = NULL
$$;
