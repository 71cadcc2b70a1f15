import type { Words } from '../words.ts';

export const theme: Words['theme'] = {
  menu: '图片用浅色还是深色',
  ask: '图片用浅色底还是深色底？',
  labels: { light: '浅色', dark: '深色' },
  current: (label) => `${label}（现在）`,
  changed: { light: '好，之后的图片用浅色底。', dark: '好，之后的图片用深色底。' },
};
