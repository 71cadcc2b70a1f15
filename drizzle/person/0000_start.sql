CREATE TABLE `events` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`event` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_key_unique` ON `events` (`key`);--> statement-breakpoint
CREATE INDEX `events_pending` ON `events` (`number`) WHERE event is not null;--> statement-breakpoint
CREATE TABLE `flows` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`state` text,
	`nonce` text NOT NULL,
	`event` text NOT NULL,
	`arrived` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `keepsakes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `lines` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`platform` text NOT NULL,
	`chat` text NOT NULL,
	`say` text,
	`pause_ms` integer NOT NULL,
	`state` text NOT NULL,
	`turn` text,
	`native` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lines_key_unique` ON `lines` (`key`);--> statement-breakpoint
CREATE INDEX `lines_waiting` ON `lines` (`id`) WHERE say is not null;--> statement-breakpoint
CREATE INDEX `lines_native` ON `lines` (`native`);--> statement-breakpoint
CREATE TABLE `nonces` (
	`owner` text PRIMARY KEY NOT NULL,
	`nonce` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`id` integer PRIMARY KEY NOT NULL,
	`language` text NOT NULL,
	`persona` text,
	`mode` text NOT NULL
);
