-- A note, like a message, is what was written at the time.
CREATE TRIGGER internal_notes_keep BEFORE UPDATE OR DELETE ON internal_notes FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER internal_notes_no_truncate BEFORE TRUNCATE ON internal_notes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
