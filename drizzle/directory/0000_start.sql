CREATE TABLE `accounts` (
	`platform` text NOT NULL,
	`native` text NOT NULL,
	`person` text NOT NULL,
	PRIMARY KEY(`platform`, `native`),
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `accounts_person` ON `accounts` (`person`);--> statement-breakpoint
CREATE TABLE `canaries` (
	`id` integer PRIMARY KEY NOT NULL,
	`wrapped` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `erasures` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`persona` text,
	`platform` text NOT NULL,
	`chat` text NOT NULL,
	`language` text NOT NULL,
	`reflection_kept` integer NOT NULL,
	`personas` integer,
	`messages` integer,
	`turns` integer,
	`files` integer
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`wrapped_key` blob NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `personas` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`name` text NOT NULL,
	`wrapped_key` blob NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `personas_person` ON `personas` (`person`);