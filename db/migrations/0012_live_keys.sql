DROP INDEX "live_events_xid";--> statement-breakpoint
DROP INDEX "live_events_at";--> statement-breakpoint
ALTER TABLE "live_events" DROP CONSTRAINT "live_events_pkey";--> statement-breakpoint
ALTER TABLE "live_events" ADD CONSTRAINT "live_events_xid_id_pk" PRIMARY KEY("xid","id");--> statement-breakpoint
CREATE INDEX "live_events_at" ON "live_events" USING brin ("at");
