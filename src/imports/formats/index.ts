// Every format there is. Where two are equally sure, the first one reads.
import type { ExportFormat } from '../format.ts';
import { pasted } from './pasted.ts';
import { telegramHtml } from './telegram-html.ts';
import { telegramJson } from './telegram-json.ts';
import { whatsapp } from './whatsapp.ts';

export const FORMATS: readonly ExportFormat[] = [whatsapp, telegramJson, telegramHtml, pasted];
