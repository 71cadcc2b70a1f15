import type { Theme } from '../../settings.ts';

// What /theme says: the paper that pictures are drawn on.
export const theme = {
  menu: 'pictures on light or on dark paper',
  ask: 'Should pictures be on light or on dark paper?',
  labels: { light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
  current: (label: string): string => `${label} (now)`,
  changed: { light: 'Pictures are on light paper now.', dark: 'Pictures are on dark paper now.' } satisfies Record<
    Theme,
    string
  >,
};
