CREATE TABLE `care` (
	`id` integer PRIMARY KEY NOT NULL,
	`state` text NOT NULL
);
