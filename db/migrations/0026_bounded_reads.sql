CREATE TABLE "risk_verdict_counts" (
	"verdict" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "risk_verdict_counts_verdict" CHECK (verdict in ('helpful', 'not_helpful', 'wrong_span', 'missed', 'unremarkable')),
	CONSTRAINT "risk_verdict_counts_count" CHECK (count >= 0)
);
--> statement-breakpoint
CREATE INDEX "users_by_name" ON "users" USING btree ("role",(lower(display_name collate "und-x-icu") collate "C")) WHERE status = 'active';--> statement-breakpoint
CREATE INDEX "users_by_later_name" ON "users" USING btree ("role",(lower(substr(display_name, strpos(display_name, ' ') + 1) collate "und-x-icu") collate "C")) WHERE status = 'active';--> statement-breakpoint
CREATE INDEX "users_by_last_name" ON "users" USING btree ("role",(lower(regexp_replace(display_name, '^.* ', '') collate "und-x-icu") collate "C")) WHERE status = 'active';--> statement-breakpoint
CREATE INDEX "users_by_username" ON "users" USING btree ("role",(username collate "C")) WHERE status = 'active';--> statement-breakpoint
CREATE FUNCTION count_risk_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE risk_verdict_counts SET count = count - 1 WHERE verdict = OLD.verdict;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO risk_verdict_counts AS c (verdict, count) VALUES (NEW.verdict, 1)
    ON CONFLICT (verdict) DO UPDATE SET count = c.count + 1;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER risk_verdicts_count AFTER INSERT OR DELETE OR UPDATE OF verdict ON risk_verdicts
  FOR EACH ROW EXECUTE FUNCTION count_risk_verdict();
--> statement-breakpoint
INSERT INTO risk_verdict_counts (verdict, count) SELECT verdict, count(*) FROM risk_verdicts GROUP BY verdict;
