CREATE TABLE "message_forwards" (
	"message_id" bigint PRIMARY KEY NOT NULL,
	"origin_id" bigint NOT NULL,
	"has_reason" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "message_receipts" ADD COLUMN "read_shown" text DEFAULT 'minute' NOT NULL;--> statement-breakpoint
ALTER TABLE "message_forwards" ADD CONSTRAINT "message_forwards_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_forwards" ADD CONSTRAINT "message_forwards_origin_id_messages_id_fk" FOREIGN KEY ("origin_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_forwards_origin" ON "message_forwards" USING btree ("origin_id");--> statement-breakpoint
CREATE INDEX "message_states_starred" ON "message_states" USING btree ("user_id","starred_at","message_id") WHERE starred_at is not null;--> statement-breakpoint
ALTER TABLE "message_receipts" ADD CONSTRAINT "message_receipts_read_shown" CHECK (read_shown in ('minute', 'day', 'hidden'));