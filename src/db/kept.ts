// What is kept in memory while a file is open, because it is read in every turn and changes hardly ever.

export interface Kept<Value> {
  /** Reads it, where it is not known. A reading that failed is not kept. */
  read(): Promise<Value>;
  /** To be called when what it was read from has changed. */
  forget(): void;
}

export function keeping<Value>(readAnew: () => Promise<Value>): Kept<Value> {
  let reading: Promise<Value> | undefined;
  return {
    read() {
      if (reading) return reading;
      const begun = readAnew();
      begun.catch(() => {
        if (reading === begun) reading = undefined;
      });
      reading = begun;
      return begun;
    },
    forget() {
      reading = undefined;
    },
  };
}
