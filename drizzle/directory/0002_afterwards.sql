CREATE TABLE `closed_doors` (
	`mark` text PRIMARY KEY NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`person` text,
	`persona` text,
	`platform` text NOT NULL,
	`chat` text NOT NULL,
	`language` text NOT NULL,
	`due` integer NOT NULL,
	`paused_at` integer
);
--> statement-breakpoint
ALTER TABLE `erasures` ADD `shut_until` integer;--> statement-breakpoint
ALTER TABLE `erasures` ADD `check_in` integer;