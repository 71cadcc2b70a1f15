// The keepsake as one page that needs nothing from elsewhere.
import type { KeepsakePage } from '../core/farewell/keepsake.ts';
import { drawCurve } from './curve.ts';
import { escaped } from './escaped.ts';

const STYLE = `
:root { color-scheme: light dark; --paper: #fbf8f3; --ink: #2e2a27; --faint: #776d64; }
@media (prefers-color-scheme: dark) { :root { --paper: #1e1c1a; --ink: #ece5dc; --faint: #a99f94; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1.1rem/1.75 Georgia, "Noto Serif", "Songti SC", "Noto Serif SC", "Source Han Serif SC", SimSun, serif; }
main { max-width: 34rem; margin: 0 auto; padding: 3.5rem 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.3; font-weight: normal; margin: 0; }
time { color: var(--faint); }
p { margin: 1.2rem 0; white-space: pre-line; overflow-wrap: break-word; hyphens: auto; }
svg { width: 100%; height: auto; margin: 1.5rem 0; border-radius: 4px; }
footer { color: var(--faint); font-size: .85rem; border-top: 1px solid; margin-top: 2.5rem; padding-top: 1rem; }
@media print { body { background: none; color: #000; font-size: 11pt; } main { padding: 0; } }
`;

export function htmlOf({ language, title, day, paragraphs, mark, curve }: KeepsakePage): Uint8Array {
  const page = [
    '<!doctype html>',
    `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body><main>',
    `<h1>${escaped(title)}</h1>`,
    `<time>${escaped(day)}</time>`,
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    ...(curve ? [drawCurve(curve)] : []),
    `<footer>${escaped(mark)}</footer>`,
    '</main></body>',
    '</html>',
    '',
  ];
  return new TextEncoder().encode(page.join('\n'));
}
