ALTER TABLE "broadcasts" DROP CONSTRAINT "broadcasts_status";--> statement-breakpoint
ALTER TABLE "bulk_batches" DROP CONSTRAINT "bulk_batches_status";--> statement-breakpoint
ALTER TABLE "scheduled_messages" DROP CONSTRAINT "scheduled_messages_kind";--> statement-breakpoint
ALTER TABLE "scheduled_messages" DROP CONSTRAINT "scheduled_messages_sent";--> statement-breakpoint
ALTER TABLE "broadcasts" ADD COLUMN "delayed_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "bulk_batches" ADD COLUMN "delayed_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "scheduled_messages" ADD COLUMN "batch_id" bigint;--> statement-breakpoint
ALTER TABLE "scheduled_messages" ADD COLUMN "broadcast_id" bigint;--> statement-breakpoint
ALTER TABLE "scheduled_messages" ADD COLUMN "noted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "scheduled_messages" ADD COLUMN "dismissed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "scheduled_messages" ADD CONSTRAINT "scheduled_messages_batch_id_bulk_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."bulk_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scheduled_messages" ADD CONSTRAINT "scheduled_messages_broadcast_id_broadcasts_id_fk" FOREIGN KEY ("broadcast_id") REFERENCES "public"."broadcasts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "broadcast_recipients_failed" ON "broadcast_recipients" USING btree ("broadcast_id") WHERE status = 'failed';--> statement-breakpoint
CREATE INDEX "bulk_recipients_failed" ON "bulk_recipients" USING btree ("batch_id") WHERE status = 'failed';--> statement-breakpoint
CREATE INDEX "scheduled_messages_told" ON "scheduled_messages" USING btree ("sender_id","settled_at") WHERE status = 'sent' and kind in ('bulk', 'broadcast') and dismissed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "scheduled_messages_batch" ON "scheduled_messages" USING btree ("batch_id") WHERE batch_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "scheduled_messages_broadcast" ON "scheduled_messages" USING btree ("broadcast_id") WHERE broadcast_id is not null;--> statement-breakpoint
ALTER TABLE "broadcasts" ADD CONSTRAINT "broadcasts_status" CHECK (status in ('scheduled', 'queued', 'running', 'done', 'stopped', 'failed'));--> statement-breakpoint
ALTER TABLE "bulk_batches" ADD CONSTRAINT "bulk_batches_status" CHECK (status in ('scheduled', 'queued', 'running', 'done', 'stopped', 'failed'));--> statement-breakpoint
ALTER TABLE "scheduled_messages" ADD CONSTRAINT "scheduled_messages_many" CHECK ((kind = 'bulk') = (batch_id is not null) and (kind = 'broadcast') = (broadcast_id is not null));--> statement-breakpoint
ALTER TABLE "scheduled_messages" ADD CONSTRAINT "scheduled_messages_kind" CHECK (kind in ('direct', 'conversation', 'bulk', 'broadcast'));--> statement-breakpoint
ALTER TABLE "scheduled_messages" ADD CONSTRAINT "scheduled_messages_sent" CHECK ((status = 'sent' and kind in ('direct', 'conversation')) = (message_id is not null));