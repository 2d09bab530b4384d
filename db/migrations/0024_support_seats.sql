-- A patient's conversation with a developer is support mail, which all active developers share. Whoever becomes one gets a seat in
-- each, and whoever is one no more loses it, whatever way the account is changed.
CREATE FUNCTION seat_in_support(developer bigint) RETURNS void LANGUAGE sql AS $$
  INSERT INTO conversation_participants (conversation_id, user_id, via, counterpart_id, access_from, last_read_position,
    last_delivered_position, last_message_id, last_message_at)
  SELECT c.id, developer, 'member', c.patient_id, 'epoch', c.last_position, c.last_position, m.id, m.sent_at
  FROM conversations c LEFT JOIN messages m ON m.conversation_id = c.id AND m.position = c.last_position
  WHERE c.kind = 'direct' AND c.patient_id IS NOT NULL AND c.last_position > 0
    AND EXISTS (SELECT 1 FROM conversation_participants q JOIN users d ON d.id = q.counterpart_id
      WHERE q.conversation_id = c.id AND q.user_id = c.patient_id AND d.role = 'developer')
  ON CONFLICT (conversation_id, user_id) DO UPDATE SET access_until = NULL
$$;
--> statement-breakpoint
CREATE FUNCTION follow_support() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.role = 'developer' AND NEW.status = 'active' THEN
    PERFORM seat_in_support(NEW.id);
  ELSIF TG_OP = 'UPDATE' AND OLD.role = 'developer' THEN
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
CREATE TRIGGER users_follow_support AFTER INSERT OR UPDATE OF role, status ON users FOR EACH ROW EXECUTE FUNCTION follow_support();
--> statement-breakpoint
SELECT seat_in_support(id) FROM users WHERE role = 'developer' AND status = 'active';
