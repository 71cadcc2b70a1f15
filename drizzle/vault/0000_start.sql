CREATE TABLE `layers` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` integer PRIMARY KEY NOT NULL,
	`source` integer NOT NULL,
	`participant` integer,
	`at` integer,
	`offset` integer,
	`kind` integer NOT NULL,
	`text` text NOT NULL,
	`native` text,
	`reply_to` text
);
--> statement-breakpoint
CREATE INDEX `messages_at` ON `messages` (`at`);--> statement-breakpoint
CREATE TABLE `own_words` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `participants` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`side` text NOT NULL,
	`messages` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `participants_name_side_unique` ON `participants` (`name`,`side`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` integer PRIMARY KEY NOT NULL,
	`format` text NOT NULL,
	`conversation` text NOT NULL,
	`imported_at` integer DEFAULT (unixepoch()) NOT NULL,
	`messages` integer NOT NULL,
	`added` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `turns` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`heard` text NOT NULL,
	`said` text NOT NULL,
	`voice` text NOT NULL,
	`evidence` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `turns_id_unique` ON `turns` (`id`);