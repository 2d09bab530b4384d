-- When the developer whom a patient's mail to support names is one no more, it names the next one of those who share it: the patient
-- writes on where they wrote before. What stands under a block stays as it is.
CREATE FUNCTION pass_on_support(former bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  thread record;
BEGIN
  FOR thread IN
    SELECT c.id, c.patient_id, c.direct_key, s.successor
    FROM conversation_participants q
    JOIN conversations c ON c.id = q.conversation_id AND c.kind = 'direct' AND c.patient_id = q.user_id
    CROSS JOIN LATERAL (
      SELECT p.user_id AS successor FROM conversation_participants p JOIN users d ON d.id = p.user_id
      WHERE p.conversation_id = c.id AND p.counterpart_id = c.patient_id AND p.user_id <> former AND p.via = 'member'
        AND p.access_until IS NULL AND d.role = 'developer' AND d.status = 'active'
      ORDER BY p.user_id LIMIT 1
    ) s
    WHERE q.counterpart_id = former
      AND q.conversation_id IN (SELECT o.conversation_id FROM conversation_participants o WHERE o.user_id = former)
      AND NOT EXISTS (SELECT 1 FROM blocked_users b WHERE (b.blocker_id = former AND b.blocked_id = c.patient_id)
        OR (b.blocker_id = c.patient_id AND b.blocked_id = former))
    ORDER BY c.id
  LOOP
    -- The pair's key goes along, unless the successor has a conversation of their own with the patient from earlier.
    UPDATE conversations SET direct_key = 'direct:' || least(thread.patient_id, thread.successor) || ':' || greatest(thread.patient_id, thread.successor)
    WHERE id = thread.id AND thread.direct_key IS NOT NULL AND NOT EXISTS (SELECT 1 FROM conversations o
      WHERE o.direct_key = 'direct:' || least(thread.patient_id, thread.successor) || ':' || greatest(thread.patient_id, thread.successor));
    UPDATE conversation_participants SET counterpart_id = thread.successor
    WHERE conversation_id = thread.id AND user_id = thread.patient_id;
  END LOOP;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION follow_support() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.role = 'developer' AND NEW.status = 'active' THEN
    PERFORM seat_in_support(NEW.id);
    -- Mail that nobody was left to take.
    PERFORM pass_on_support(d.id) FROM users d WHERE d.role = 'developer' AND d.status <> 'active';
  ELSIF TG_OP = 'UPDATE' AND OLD.role = 'developer' THEN
    PERFORM pass_on_support(NEW.id);
    UPDATE conversation_participants p SET access_until = now()
    FROM conversations c
    WHERE c.id = p.conversation_id AND p.user_id = NEW.id AND p.via = 'member' AND p.access_until IS NULL
      AND c.kind = 'direct' AND c.patient_id IS NOT NULL AND p.counterpart_id = c.patient_id
      AND EXISTS (SELECT 1 FROM conversation_participants q
        WHERE q.conversation_id = c.id AND q.user_id = c.patient_id AND q.counterpart_id IS DISTINCT FROM NEW.id);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
SELECT pass_on_support(id) FROM users WHERE role = 'developer' AND status <> 'active';
