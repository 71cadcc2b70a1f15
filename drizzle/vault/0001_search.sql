CREATE VIRTUAL TABLE `search` USING fts5(`me`, `them`, content='', tokenize='ascii');
--> statement-breakpoint
INSERT INTO `search` (`search`, `rank`) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_terms` USING fts5vocab(`search`, 'row');
