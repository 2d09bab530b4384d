CREATE TABLE "message_tokens" (
	"conversation_id" bigint NOT NULL,
	"data_key_id" bigint NOT NULL,
	"position" integer NOT NULL,
	"part" smallint NOT NULL,
	"tokens" smallint[] NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "message_tokens_conversation_id_position_part_pk" PRIMARY KEY("conversation_id","position","part") INCLUDE ("data_key_id","sent_at","tokens")
);
--> statement-breakpoint
CREATE TABLE "search_backfill" (
	"singleton" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"up_to_id" bigint NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "search_backfill_singleton" CHECK (singleton = 1)
);
--> statement-breakpoint
ALTER TABLE "message_tokens" ADD CONSTRAINT "message_tokens_data_key_id_data_keys_id_fk" FOREIGN KEY ("data_key_id") REFERENCES "public"."data_keys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_tokens" ADD CONSTRAINT "message_tokens_message" FOREIGN KEY ("conversation_id","position") REFERENCES "public"."messages"("conversation_id","position") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- A part fits a page and an index entry as it is; nothing to compress in random bits, nothing to look up elsewhere.
ALTER TABLE "message_tokens" ALTER COLUMN "tokens" SET STORAGE PLAIN;--> statement-breakpoint
-- A search reads the index alone only where a vacuum has been since the rows came.
ALTER TABLE "message_tokens" SET (autovacuum_vacuum_insert_scale_factor = 0.02);
