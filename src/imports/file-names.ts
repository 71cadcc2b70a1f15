// What a name says about a file inside a folder or zip. It only saves opening thousands of pictures: what an export is, is
// told by content.

/** Left behind by operating systems. */
const JUNK = /(^|\/)(__MACOSX\/|\.DS_Store$|desktop\.ini$|Thumbs\.db$|\._|\.Spotlight-|\.Trashes)/i;

const MEDIA = new Set(
  (
    'jpg jpeg png gif webp heic heif avif bmp svg ico tgs mp4 mov avi 3gp mkv webm m4v opus ogg oga m4a mp3 aac amr wav caf ' +
    'flac pdf vcf doc docx xls xlsx ppt pptx odt epub apk ipa exe dmg rar 7z css woff woff2 ttf'
  ).split(' '),
);

export const isJunk = (path: string): boolean => JUNK.test(path);

export function isMediaName(path: string): boolean {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') && MEDIA.has(path.slice(dot + 1).toLowerCase());
}

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
export const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
