// What is kept in memory while a file is open, because it is read in every turn and changes hardly ever.

export interface Kept<Value> {
  /** Reads it, where it is not known. A reading that failed is not kept. */
  read(): Promise<Value>;
  /** To be called when what it was read from has changed. */
  forget(): void;
  /**
   * Instead of that: makes of what is known what a reading would give now. A reading that was under way may have seen the
   * change already, so what is done twice must be the same as done once.
   */
  change(changed: (value: Value) => Value): void;
}

/** What is kept of one file. */
export interface Keeping {
  keep<Value>(readAnew: () => Promise<Value>): Kept<Value>;
  /** For whoever writes past those who keep. */
  forgetAll(): void;
}

export function keeping<Value>(readAnew: () => Promise<Value>): Kept<Value> {
  let known: Promise<Value> | undefined;
  function know(value: Promise<Value>): Promise<Value> {
    value.catch(() => {
      if (known === value) known = undefined;
    });
    known = value;
    return value;
  }
  return {
    read: () => known ?? know(readAnew()),
    forget() {
      known = undefined;
    },
    change(changed) {
      if (known) know(known.then(changed));
    },
  };
}

export function keepingTogether(): Keeping {
  const all: Pick<Kept<unknown>, 'forget'>[] = [];
  return {
    keep(readAnew) {
      const kept = keeping(readAnew);
      all.push(kept);
      return kept;
    },
    forgetAll() {
      for (const kept of all) kept.forget();
    },
  };
}
