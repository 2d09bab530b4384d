ALTER TABLE "messages" ADD COLUMN "failure" text;--> statement-breakpoint
CREATE INDEX "messages_held" ON "messages" USING btree ("sender_id","id") WHERE status in ('queued', 'failed');--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_queued_has_release" CHECK (status <> 'queued' or release_at is not null);--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_failed_has_reason" CHECK ((status = 'failed') <= (failure is not null));
--> statement-breakpoint
-- A held message is sent, refused or taken back; what was sent or taken back stays that for ever.
CREATE OR REPLACE FUNCTION keep_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ROW(NEW.id, NEW.ref, NEW.conversation_id, NEW.type, NEW.sender_id, NEW.ciphertext, NEW.data_key_id, NEW.reply_to_id,
         NEW.correction_of_id, NEW.is_urgent, NEW.client_key, NEW.request_mac, NEW.broadcast_id, NEW.created_at)
     IS DISTINCT FROM
     ROW(OLD.id, OLD.ref, OLD.conversation_id, OLD.type, OLD.sender_id, OLD.ciphertext, OLD.data_key_id, OLD.reply_to_id,
         OLD.correction_of_id, OLD.is_urgent, OLD.client_key, OLD.request_mac, OLD.broadcast_id, OLD.created_at) THEN
    RAISE EXCEPTION 'a message never changes' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (OLD.position IS NOT NULL AND NEW.position IS DISTINCT FROM OLD.position)
     OR (OLD.sent_at IS NOT NULL AND NEW.sent_at IS DISTINCT FROM OLD.sent_at)
     OR (OLD.status IN ('sent', 'cancelled') AND NEW.status <> OLD.status) THEN
    RAISE EXCEPTION 'a message is released once' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
