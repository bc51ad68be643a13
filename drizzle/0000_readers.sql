CREATE TABLE "count" (
	"subject" text NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"happened" integer NOT NULL,
	CONSTRAINT "count_subject_window_start_pk" PRIMARY KEY("subject","window_start")
);
--> statement-breakpoint
CREATE TABLE "delivery" (
	"sending" text NOT NULL,
	"reader_id" uuid NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "delivery_sending_reader_id_pk" PRIMARY KEY("sending","reader_id")
);
--> statement-breakpoint
CREATE TABLE "reader" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"address" text NOT NULL,
	"journal" boolean DEFAULT false NOT NULL,
	"model_changes" boolean DEFAULT false NOT NULL,
	"source_page" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"stopped_at" timestamp with time zone,
	CONSTRAINT "reader_address_unique" UNIQUE("address")
);
--> statement-breakpoint
CREATE TABLE "request" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"reader_id" uuid NOT NULL,
	"journal" boolean NOT NULL,
	"model_changes" boolean NOT NULL,
	"vector" text,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "request_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "watch" (
	"reader_id" uuid NOT NULL,
	"vector" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "watch_reader_id_vector_pk" PRIMARY KEY("reader_id","vector")
);
--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_reader_id_reader_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."reader"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_reader_id_reader_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."reader"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch" ADD CONSTRAINT "watch_reader_id_reader_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."reader"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delivery_state" ON "delivery" USING btree ("state");--> statement-breakpoint
CREATE INDEX "reader_created" ON "reader" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "request_reader" ON "request" USING btree ("reader_id");--> statement-breakpoint
CREATE INDEX "request_expires" ON "request" USING btree ("expires_at");