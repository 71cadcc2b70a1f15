CREATE VIRTUAL TABLE `search_places` USING fts5vocab(`search`, 'instance');
