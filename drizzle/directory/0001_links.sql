CREATE TABLE `link_acts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`act` text NOT NULL,
	`person` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `link_acts_person` ON `link_acts` (`person`);--> statement-breakpoint
CREATE TABLE `links` (
	`person` text PRIMARY KEY NOT NULL,
	`mark` text NOT NULL,
	`good_until` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `links_mark_unique` ON `links` (`mark`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `joined_at` integer;