// A page of HTML, read piece by piece.
import { Parser } from 'htmlparser2';

export type Attributes = { readonly [name: string]: string };

/** What a format makes of the tags. */
export interface PageListener {
  opened(name: string, attributes: Attributes): void;
  heard(text: string): void;
  closed(name: string): void;
  /** There is no more of it. */
  ended(): void;
}

export interface PageReader<Part> {
  /** The parts that were completed. */
  write(piece: string): readonly Part[];
  end(): readonly Part[];
  /** The page came to its end. */
  complete(): boolean;
  /** It nests deeper than any page: nothing more of it is read. */
  tooDeep(): boolean;
}

/** Apps' pages nest about a dozen levels; a broken page may nest without end, and the parser's own work grows with the depth. */
const DEEPEST = 500;
/** Written at once (UTF-16 units), so that the depth is seen in time. */
const STEP = 4096;

/** The listener puts the parts that it has completed into `done`, from where they are taken. */
export function pageReader<Part>(done: Part[], listener: PageListener): PageReader<Part> {
  let depth = 0;
  let complete = false;
  const tooDeep = (): boolean => depth >= DEEPEST;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        listener.opened(name, attributes);
      },
      ontext: (text) => listener.heard(text),
      onclosetag(name, implied) {
        depth--;
        if (name === 'html' && !implied) complete = true;
        listener.closed(name);
      },
    },
    { decodeEntities: true },
  );

  return {
    write(piece) {
      for (let at = 0; at < piece.length && !tooDeep(); at += STEP) parser.write(piece.slice(at, at + STEP));
      return done.splice(0);
    },
    end() {
      if (!tooDeep()) parser.end();
      listener.ended();
      return done.splice(0);
    },
    complete: () => complete,
    tooDeep,
  };
}
