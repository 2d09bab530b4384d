-- What must hold whatever the code does: sent content never changes, the audit is append-only.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_entries_no_truncate BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION keep_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ROW(NEW.id, NEW.ref, NEW.conversation_id, NEW.type, NEW.sender_id, NEW.ciphertext, NEW.data_key_id, NEW.reply_to_id,
         NEW.correction_of_id, NEW.is_urgent, NEW.client_key, NEW.request_mac, NEW.broadcast_id, NEW.created_at)
     IS DISTINCT FROM
     ROW(OLD.id, OLD.ref, OLD.conversation_id, OLD.type, OLD.sender_id, OLD.ciphertext, OLD.data_key_id, OLD.reply_to_id,
         OLD.correction_of_id, OLD.is_urgent, OLD.client_key, OLD.request_mac, OLD.broadcast_id, OLD.created_at) THEN
    RAISE EXCEPTION 'a message never changes' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (OLD.position IS NOT NULL AND NEW.position IS DISTINCT FROM OLD.position)
     OR (OLD.sent_at IS NOT NULL AND NEW.sent_at IS DISTINCT FROM OLD.sent_at) THEN
    RAISE EXCEPTION 'a message is released once' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER messages_keep BEFORE UPDATE ON messages FOR EACH ROW EXECUTE FUNCTION keep_message();
--> statement-breakpoint
CREATE TRIGGER messages_no_delete BEFORE DELETE ON messages FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER messages_no_truncate BEFORE TRUNCATE ON messages FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
INSERT INTO installation DEFAULT VALUES;
--> statement-breakpoint
-- The sender of automated messages; it has no password and cannot sign in.
INSERT INTO users (ref, username, display_name, role, created_at, updated_at)
VALUES (gen_random_uuid(), 'system', 'Healing Space', 'system', now(), now());
