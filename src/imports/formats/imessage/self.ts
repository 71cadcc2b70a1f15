/** What the exporter's owner is called where a file only says that it was them. */
export const ME = 'Me';
