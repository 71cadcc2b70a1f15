CREATE TABLE `thumbnails` (
	`memory` integer PRIMARY KEY NOT NULL,
	`jpeg` blob NOT NULL
);
