// What the bot remembers of a person besides their personas.
import type { PersonaId } from './identity.ts';

export type Language = 'en' | 'zh';
export const MODES = ['light', 'nostalgic', 'emotional', 'guide'] as const;
export type ModeName = (typeof MODES)[number];

export const THEMES = ['light', 'dark'] as const;
/** Of pictures. */
export type Theme = (typeof THEMES)[number];

export interface Settings {
  readonly language: Language;
  /** The persona spoken with; undefined until there is one. */
  readonly persona: PersonaId | undefined;
  readonly mode: ModeName;
  /** Where the record was lived, as `offsetsOf` takes it; undefined until it was asked. */
  readonly zone?: string | undefined;
  /** Light until something else was chosen. */
  readonly theme?: Theme | undefined;
}

export const themeOf = ({ theme = 'light' }: Settings): Theme => theme;
