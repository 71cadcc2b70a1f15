// Every format there is. Where two are equally sure, the first one reads.
import type { ExportFormat } from '../format.ts';
import { chatlab } from './chatlab.ts';
import { discordDataPackage } from './discord-data-package.ts';
import { discordDceCsv } from './discord-dce-csv.ts';
import { discordDceHtml } from './discord-dce-html.ts';
import { discordDceJson } from './discord-dce-json.ts';
import { discordDceTxt } from './discord-dce-txt.ts';
import { exSkill } from './ex-skill.ts';
import { googleChat } from './google-chat.ts';
import { googleVoice } from './google-voice.ts';
import { imazingCsv } from './imazing-csv.ts';
import { imazingTxt } from './imazing-txt.ts';
import { imessageChatDb } from './imessage-chat-db.ts';
import { imessageExporterHtml } from './imessage-exporter-html.ts';
import { imessageExporterTxt } from './imessage-exporter-txt.ts';
import { kakaotalk } from './kakaotalk.ts';
import { kakaotalkMac } from './kakaotalk-mac.ts';
import { line } from './line.ts';
import { mail } from './mail.ts';
import { memotraceJson } from './memotrace-json.ts';
import { metaHtml } from './meta-html.ts';
import { metaJson } from './meta-json.ts';
import { pasted } from './pasted.ts';
import { qqChatExporter } from './qq-chat-exporter.ts';
import { qqChatExporterTxt } from './qq-chat-exporter-txt.ts';
import { qqChatExporterXlsx } from './qq-chat-exporter-xlsx.ts';
import { qqManagerMht } from './qq-manager-mht.ts';
import { qqManagerTxt } from './qq-manager-txt.ts';
import { signalExport } from './signal-export.ts';
import { signalExportMd } from './signal-export-md.ts';
import { signalPlaintext } from './signal-plaintext.ts';
import { skype } from './skype.ts';
import { slack } from './slack.ts';
import { smsBackupRestore } from './sms-backup-restore.ts';
import { smsIe } from './sms-ie.ts';
import { snapchat } from './snapchat.ts';
import { telegramHtml } from './telegram-html.ts';
import { telegramJson } from './telegram-json.ts';
import { wechatCopy } from './wechat-copy.ts';
import { wechatOfficial } from './wechat-official.ts';
import { wechatexporterHtml } from './wechatexporter-html.ts';
import { wechatexporterTxt } from './wechatexporter-txt.ts';
import { wechatmsgCsv } from './wechatmsg-csv.ts';
import { wechatmsgHtml } from './wechatmsg-html.ts';
import { wechatmsgJson } from './wechatmsg-json.ts';
import { wechatmsgTxt } from './wechatmsg-txt.ts';
import { weflowHtml } from './weflow-html.ts';
import { weflowJson } from './weflow-json.ts';
import { weflowMarkdown } from './weflow-markdown.ts';
import { weflowSql } from './weflow-sql.ts';
import { weflowTxt } from './weflow-txt.ts';
import { weflowWecloneCsv } from './weflow-weclone-csv.ts';
import { weflowXlsx } from './weflow-xlsx.ts';
import { whatsapp } from './whatsapp.ts';
import { whatsappExporterJson } from './whatsapp-exporter-json.ts';
import { xArchive } from './x-archive.ts';

export const FORMATS: readonly ExportFormat[] = [
  signalExportMd,
  whatsapp,
  whatsappExporterJson,
  telegramJson,
  telegramHtml,
  qqManagerTxt,
  qqManagerMht,
  qqChatExporter,
  qqChatExporterTxt,
  qqChatExporterXlsx,
  line,
  weflowJson,
  wechatmsgCsv,
  weflowHtml,
  wechatmsgHtml,
  wechatexporterHtml,
  weflowWecloneCsv,
  weflowMarkdown,
  weflowTxt,
  weflowSql,
  weflowXlsx,
  wechatmsgTxt,
  wechatexporterTxt,
  wechatmsgJson,
  memotraceJson,
  wechatOfficial,
  wechatCopy,
  kakaotalk,
  kakaotalkMac,
  discordDceJson,
  discordDceHtml,
  discordDceCsv,
  discordDceTxt,
  discordDataPackage,
  exSkill,
  chatlab,
  metaJson,
  metaHtml,
  signalPlaintext,
  signalExport,
  snapchat,
  xArchive,
  slack,
  skype,
  imazingCsv,
  imazingTxt,
  imessageChatDb,
  imessageExporterHtml,
  imessageExporterTxt,
  smsBackupRestore,
  smsIe,
  googleVoice,
  mail,
  googleChat,
  pasted,
];
