// The keepsake as one page of A4. The font is embedded, as far as its characters are used, so that it reads the same everywhere.
import PDFDocument from 'pdfkit';
import type { KeepsakePage } from '../core/farewell/keepsake.ts';
import { hasLetters, printable, signsOf } from './letters.ts';

const MARGIN = { top: 64, bottom: 56, left: 80, right: 80 };
const INK = '#2e2a27';
const FAINT = '#776d64';
/** Points, tried from the largest until all of it fits on the page. */
const SIZES = [12, 11, 10, 9, 8, 7];
const TITLE = 20;
const CURVE_RATIO = 220 / 640;
const SOFT_BREAK = 14;
/** In a Chinese font quotation marks are as wide as a character; between Latin letters they are as wide as they look. */
const FEATURES: Readonly<Record<KeepsakePage['language'], PDFKit.Mixins.OpenTypeFeatures[]>> = {
  en: ['pwid', 'kern', 'liga'],
  zh: ['kern'],
};
/** Between lines, beside what the font has of its own. */
const LEADING = 0.15;

/** undefined where the font has no letters for some of it. Signs it does not have, such as emoji, are left out. */
export async function pdfOf(
  keepsake: KeepsakePage,
  font: Buffer,
  picture: Uint8Array | undefined,
): Promise<Uint8Array | undefined> {
  const has = signsOf(font);
  const parts = [keepsake.title, keepsake.day, ...keepsake.paragraphs, keepsake.mark];
  if (!parts.every((text) => hasLetters(text, has))) return undefined;
  const shown = (text: string): string => printable(text, has).replace(/ {2,}/g, ' ').trim();
  return print(
    {
      ...keepsake,
      title: shown(keepsake.title),
      day: shown(keepsake.day),
      mark: shown(keepsake.mark),
      paragraphs: keepsake.paragraphs.map(shown),
    },
    font,
    picture,
  );
}

function print(keepsake: KeepsakePage, font: Buffer, picture: Uint8Array | undefined): Promise<Uint8Array> {
  const { language, title, day, paragraphs, mark } = keepsake;
  const doc = new PDFDocument({
    size: 'A4',
    margins: MARGIN,
    font: font as unknown as string, // the types know paths only; bytes are documented
    lang: language === 'zh' ? 'zh-CN' : 'en',
    displayTitle: true,
    info: { Title: title, Creator: 'Afterword', Producer: 'Afterword' },
  });
  const bytes = collected(doc);
  const width = doc.page.width - MARGIN.left - MARGIN.right;
  const features = FEATURES[language];
  const pictureHeight = picture ? width * CURVE_RATIO : 0;
  const room = doc.page.height - MARGIN.top - MARGIN.bottom - pictureHeight - 130;
  const size = SIZES.find((each) => heightOf(doc, paragraphs, each, width) <= room) ?? SIZES.at(-1) ?? TITLE;
  doc.fillColor(INK).fontSize(TITLE).text(title, { width, features });
  doc.moveDown(0.3).fillColor(FAINT).fontSize(10).text(day, { width, features });
  doc.y += SOFT_BREAK;
  for (const paragraph of paragraphs) {
    doc
      .fillColor(INK)
      .fontSize(size)
      .text(paragraph, { width, features, lineGap: size * LEADING });
    doc.y += size * 0.6;
  }
  if (picture) {
    doc.y += SOFT_BREAK;
    doc.image(Buffer.from(picture), MARGIN.left, doc.y, { width });
    doc.y += pictureHeight;
  }
  doc.y += SOFT_BREAK;
  doc.fillColor(FAINT).fontSize(8).text(mark, MARGIN.left, doc.y, { width, features });
  doc.end();
  return bytes;
}

const heightOf = (doc: PDFKit.PDFDocument, paragraphs: readonly string[], size: number, width: number): number =>
  paragraphs.reduce(
    (sum, paragraph) =>
      sum + doc.fontSize(size).heightOfString(paragraph, { width, lineGap: size * LEADING }) + size * 0.6,
    0,
  );

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}
