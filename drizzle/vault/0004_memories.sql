CREATE TABLE `chunks` (
	`first` integer PRIMARY KEY NOT NULL,
	`last` integer NOT NULL,
	`messages` integer NOT NULL,
	`state` text NOT NULL,
	`findings` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `forgotten` (
	`message` integer PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `memories` (
	`id` integer PRIMARY KEY NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `version_changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`part` text NOT NULL,
	`memory` integer,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE INDEX `version_changes_version` ON `version_changes` (`version`);--> statement-breakpoint
CREATE INDEX `version_changes_memory` ON `version_changes` (`memory`);--> statement-breakpoint
CREATE TABLE `versions` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`cause` text NOT NULL,
	`back_to` integer
);
--> statement-breakpoint
ALTER TABLE `turns` ADD `memories` text;--> statement-breakpoint
CREATE VIRTUAL TABLE `memory_search` USING fts5(`words`, content='', tokenize='ascii');
--> statement-breakpoint
INSERT INTO `memory_search` (`memory_search`, `rank`) VALUES ('secure-delete', 1);
