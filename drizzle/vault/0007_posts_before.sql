CREATE TABLE `posts_before` (
	`source` integer NOT NULL,
	`mark` text NOT NULL,
	PRIMARY KEY(`source`, `mark`)
);
