// What the core needs from outside, and what it promises and expects. Five or six members a port, none optional.
import type { ClosedDoors, Directory, Links, Notices } from './ports/directory.ts';
import type { Erasures } from './ports/erasures.ts';
import type { Homes } from './ports/home.ts';
import type { Importer } from './ports/importer.ts';
import type { LanguageModel } from './ports/model.ts';
import type { Photos } from './ports/photos.ts';
import type { Pictures } from './ports/platform.ts';
import type { Printer } from './ports/printer.ts';
import type { Chance, Clock } from './ports/surroundings.ts';
import type { Vaults } from './ports/vault.ts';

export type * from './ports/directory.ts';
export type * from './ports/erasures.ts';
export type * from './ports/home.ts';
export type * from './ports/importer.ts';
export type * from './ports/model.ts';
export type * from './ports/photos.ts';
export type * from './ports/platform.ts';
export type * from './ports/printer.ts';
export type * from './ports/record.ts';
export type * from './ports/surroundings.ts';
export type * from './ports/vault.ts';

/** Everything outside, as the core sees it. */
export interface Ports {
  readonly directory: Directory;
  readonly links: Links;
  readonly homes: Homes;
  readonly vaults: Vaults;
  readonly erasures: Erasures;
  readonly notices: Notices;
  readonly closedDoors: ClosedDoors;
  readonly importer: Importer;
  readonly printer: Printer;
  readonly pictures: Pictures;
  readonly photos: Photos;
  readonly model: LanguageModel;
  /** Who speaks in turn where the model refuses or fails; none where it is the quoting voice already. */
  readonly standIns: readonly LanguageModel[];
  /** US dollars a person's requests may cost in a calendar month; undefined: no end. */
  readonly monthlyUsd: number | undefined;
  readonly clock: Clock;
  readonly chance: Chance;
}
