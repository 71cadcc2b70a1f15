CREATE TABLE `post_sources` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`format` text NOT NULL,
	`side` text NOT NULL,
	`author` text NOT NULL,
	`posts` integer NOT NULL,
	`first` integer,
	`last` integer,
	`imported_at` integer DEFAULT (unixepoch()) NOT NULL
);
--> statement-breakpoint
CREATE TABLE `posts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` integer NOT NULL,
	`at` integer,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `posts_source` ON `posts` (`source`,`at`);--> statement-breakpoint
ALTER TABLE `turns` ADD `posts` text;--> statement-breakpoint
CREATE VIRTUAL TABLE `post_search` USING fts5(`words`, content='', tokenize='ascii');
--> statement-breakpoint
INSERT INTO `post_search` (`post_search`, `rank`) VALUES ('secure-delete', 1);
