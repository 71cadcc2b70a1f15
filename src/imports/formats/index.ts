// Every format there is. Where two are equally sure, the first one reads.
import type { ExportFormat } from '../format.ts';
import { line } from './line.ts';
import { pasted } from './pasted.ts';
import { qqChatExporter } from './qq-chat-exporter.ts';
import { qqChatExporterTxt } from './qq-chat-exporter-txt.ts';
import { qqManagerMht } from './qq-manager-mht.ts';
import { qqManagerTxt } from './qq-manager-txt.ts';
import { telegramHtml } from './telegram-html.ts';
import { telegramJson } from './telegram-json.ts';
import { whatsapp } from './whatsapp.ts';

export const FORMATS: readonly ExportFormat[] = [
  whatsapp,
  telegramJson,
  telegramHtml,
  qqManagerTxt,
  qqManagerMht,
  qqChatExporter,
  qqChatExporterTxt,
  line,
  pasted,
];
