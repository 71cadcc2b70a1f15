CREATE TABLE `shared` (
	`id` integer PRIMARY KEY NOT NULL,
	`source` integer NOT NULL,
	`first` integer NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `shared_source` ON `shared` (`source`);--> statement-breakpoint
ALTER TABLE `sources` ADD `others` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `first` integer;--> statement-breakpoint
ALTER TABLE `sources` ADD `last` integer;--> statement-breakpoint
ALTER TABLE `sources` ADD `clock` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `zone` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `seconds` integer;