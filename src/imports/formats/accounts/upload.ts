// What is told by all files of an upload together, worked out once and not for each of its thousands of files.
import type { ExportFile, StoredFile } from '../../format.ts';

/** `work` is done once for each upload, with the first of its files that asks. */
export function oncePerUpload<Result>(work: (file: ExportFile) => Result): (file: ExportFile) => Result {
  const done = new WeakMap<readonly StoredFile[], { readonly result: Result }>();
  return (file) => {
    const known = done.get(file.beside) ?? { result: work(file) };
    done.set(file.beside, known);
    return known.result;
  };
}
