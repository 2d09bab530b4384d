ALTER TABLE "auto_reply_answers" ADD COLUMN "kind" text DEFAULT 'away' NOT NULL;--> statement-breakpoint
ALTER TABLE "auto_reply_answers" DROP CONSTRAINT "auto_reply_answers_user_id_patient_id_pk";--> statement-breakpoint
ALTER TABLE "auto_reply_answers" ADD CONSTRAINT "auto_reply_answers_user_id_patient_id_kind_pk" PRIMARY KEY("user_id","patient_id","kind");--> statement-breakpoint
ALTER TABLE "auto_reply_answers" ADD CONSTRAINT "auto_reply_answers_kind" CHECK (kind in ('away', 'crisis'));
