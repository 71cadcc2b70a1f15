// What WhatsApp writes in place of what it does not export, in the languages of phones. Compared in lower case, without
// direction marks, without angle brackets and without a full stop at the end.
import type { MessageKind } from '../../../core/archive/message.ts';

const MEDIA = `
media omitted|medien ausgeschlossen|medien weggelassen|multimedia omitido|archivo omitido|médias omis|fichier omis|media omessi
mídia omitida|mídia oculta|ficheiro não revelado|multimédia não incluído|без медиафайлов|файл пропущен|медиафайлы не добавлены
medya dahil edilmedi|medya atlanmış|media weggelaten|média vynechány|मीडिया के बिना|मीडिया छोड़ा गया|تم استبعاد الوسائط|メディアなし
メディアは含まれていません|미디어 파일 제외됨|미디어 파일을 생략함|省略多媒体文件|省略影音内容|媒体文件已省略|省略多媒體檔案|忽略多媒體檔|忽略多媒體檔案
media tidak disertakan|pominięto multimedia|plik pominięty|без медіафайлів|пропущено медіа|média elhagyva|hiányzó médiafájl|conținut media omis
media ausgelassen|media utelämnad|mediefil utelämnad|utelatt media|medie udeladt|mediefil udeladt|media jätetty pois|μη συμπερίληψη πολυμέσων
המדיה לא נכללה|رسانه حذف شد|đã bỏ qua phương tiện|bỏ qua tập tin phương tiện|ไม่มีสื่อ|ไม่รวมสื่อ|media dikecualikan|mitjans omesos|medijski zapis izostavljen
médiá boli vynechané|izpuščeni predstavnostni|медиен файл е пропуснат|nuk përfshihen media|itinatabi ang media|media haijajumuishwa
gauti mediafailai|meediafailid jäeti välja|mediji nisu uključeni|vähemalt üks fail|একই মিডিয়া বাদ|ಮಾಧ್ಯಮ ಕೈಬಿಡಲಾಗಿದೆ|మాధ్యమం విడిచిపెట్టబడింది`;

const PHOTO = `
image omitted|photo omitted|bild weggelassen|image absente|imagen omitida|immagine omessa|imagem não revelada|imagem ocultada
изображение отсутствует|зображення відсутнє|obrázek vynechán|画像は含まれていません|画像が省略されました|이미지가 제외됨|사진 생략됨|사진이 제외되었습니다
फ़ोटो हटाई गई|لم يتم إدراج الصورة|ไม่มีรูปภาพ|đã bỏ qua hình ảnh|gambar tidak disertakan|图像已忽略|圖片已略去|圖像已略去|忽略圖片|görüntü dahil edilmedi
afbeelding weggelaten|pominięto obraz|obraz pominięty|kép kihagyva|imagine omisă|bild utelämnad|bilde utelatt|billede udeladt|kuva jätetty pois`;

const VIDEO = `
video omitted|video weggelassen|vidéo absente|video omitido|vídeo omitido|video omesso|vídeo não revelado|vídeo ocultado|vídeo omitido
видео отсутствует|відео відсутнє|video vynecháno|ビデオは含まれていません|動画は含まれていません|동영상이 제외됨|동영상 생략됨|वीडियो छोड़ा गया
لم يتم إدراج الفيديوهات|لم يتم إدراج الفيديو|วิดีโอถูกลบ|ไม่มีวิดีโอ|đã bỏ video|đã bỏ qua video|video tidak disertakan|视频已忽略|影片已略去|視訊已略去|忽略影片
video dahil edilmedi|video weggelaten|pominięto film|film pominięty|videó kihagyva|video omis|video utelämnad|video utelatt|video udeladt
video note omitted|videonachricht weggelassen|nota de video omitida|note vidéo absente`;

const VOICE = `
audio omitted|audio weggelassen|audio omis|audio absent|audio omitido|audio omesso|ficheiro de áudio não revelado|áudio ocultado|áudio omitido
аудиофайл отсутствует|аудіофайл відсутній|zvuk vynechán|音声は含まれていません|오디오가 제외됨|오디오 생략됨|ऑडियो हटाई गयी|ऑडियो छोड़ा गया
لم يتم إدراج المقاطع الصوتية|لم يتم إدراج المقطع الصوتي|ไม่มีไฟล์เสียง|bỏ qua tệp âm thanh|đã bỏ qua âm thanh|audio tidak disertakan|音频已忽略|音訊已略去|忽略音訊
ses dahil edilmedi|audio weggelaten|pominięto dźwięk|hang kihagyva|ljud utelämnat|lyd utelatt|lyd udeladt`;

const GIF = `
gif omitted|gif weggelassen|gif retiré|gif omitido|gif omessa|gif omesso|gif não revelada|gif ocultado|gif отсутствует|gif відсутній|gif vynechán
gifは含まれていません|gif가 제외됨|gif छोड़ा गया|لم يتم إدراج صورة gif|ไม่มี gif|gif ถูกละเว้น|ละเว้น gif|đã bỏ qua ảnh gif|gif tidak disertakan|gif已忽略|gif 已忽略|gif 已略去|忽略 gif
gif dahil edilmedi|gif weggelaten|pominięto gif`;

const STICKER = `
sticker omitted|sticker weggelassen|sticker omis|sticker omitido|sticker omesso|sticker não revelado|figurinha omitida|figurinha ocultada
стикер не добавлен|стикер отсутствует|стікер відсутній|samolepka vynechána|スタンプは含まれていません|스티커가 제외됨|스티커 생략됨|स्टिकर छोड़ा गया|تم حذف الملصقات
ไม่มีสติกเกอร์|đã bỏ sticker|đã bỏ qua nhãn dán|stiker tidak disertakan|贴图已忽略|貼圖已略去|忽略貼圖|çıkartma dahil edilmedi|sticker weggelaten|pominięto naklejkę`;

const CONTACT = `
contact card omitted|kontaktkarte ausgelassen|kontaktkarte weggelassen|fiche contact manquante|tarjeta de contacto omitida|scheda contatto omessa
contacto não revelado|cartão do contato omitido|карточка контакта отсутствует|картка контакту відсутня|vizitka vynechána|連絡先カードを省略|연락처 카드가 제외됨
कॉन्टैक्ट कार्ड छोड़ा गया|لم يتم إدراج بطاقة جهة اتصال|บัตรรายชื่อที่ละเว้น|bỏ qua thẻ liên lạc|kartu kontak tidak disertakan|名片已忽略|联系人名片已忽略|聯絡人名片已略去
kişi kartı dahil edilmedi|contactkaart weggelaten|pominięto wizytówkę`;

const FILE = `
document omitted|dokument weggelassen|document manquant|documento omitido|documento omesso|documento não revelado|documento ocultado
документ отсутствует|документ відсутній|dokument vynechán|ドキュメントは含まれていません|문서가 제외됨|문서 생략됨|डॉक्यूमेंट छोड़ा गया|لم يتم إدراج المستند
ละเว้นเอกสาร|đã bỏ qua tài liệu|dokumen tidak disertakan|文档已忽略|文件已略去|忽略文件|belge dahil edilmedi|document weggelaten|pominięto dokument`;

const DELETED = `
this message was deleted|you deleted this message|this message was deleted by admin|diese nachricht wurde gelöscht|du hast diese nachricht gelöscht
ce message a été supprimé|vous avez supprimé ce message|se eliminó este mensaje|eliminaste este mensaje|este mensaje fue eliminado|este mensaje se eliminó|has eliminado este mensaje
questo messaggio è stato eliminato|hai eliminato questo messaggio|mensagem apagada|você apagou esta mensagem|esta mensagem foi apagada|apagou esta mensagem|essa mensagem foi apagada|você apagou essa mensagem
данное сообщение удалено|вы удалили данное сообщение|это сообщение удалено|вы удалили это сообщение|сообщение удалено|це повідомлення видалено|ви видалили це повідомлення
tato zpráva byla odstraněna|tuto zprávu jste odstranil/a|tato zpráva byla smazána|bu mesaj silindi|bu mesajı sildiniz|dit bericht is verwijderd|u hebt dit bericht verwijderd|je hebt dit bericht verwijderd
to wiadomość została usunięta|ta wiadomość została usunięta|ta wiadomość została skasowana|usunięto tę wiadomość|ez az üzenet törölve lett|törölted ezt az üzenetet|acest mesaj a fost șters|ai șters acest mesaj
このメッセージは削除されました|このメッセージを削除しました|삭제된 메시지입니다|메시지를 삭제하셨습니다|삭제된 메시지입니다|이 메시지를 삭제했습니다|यह मैसेज डिलीट कर दिया गया है|आपने यह मैसेज डिलीट किया|यह संदेश हटाया गया था|आपने यह संदेश हटा दिया
تم حذف هذه الرسالة|لقد حذَفت هذه الرسالة|لقد حذفت هذه الرسالة|حذفت هذه الرسالة|ข้อความนี้ถูกลบ|ข้อความนี้ถูกลบแล้ว|คุณได้ลบข้อความนี้|คุณลบข้อความนี้แล้ว|tin nhắn này đã bị xóa|bạn đã xoá tin nhắn này|bạn đã xóa tin nhắn này
pesan ini dihapus|pesan ini telah dihapus|anda menghapus pesan ini|anda telah menghapus pesan ini|这条消息已删除|此消息已删除|此消息已被删除|您已删除此消息|您已删除这条消息|你已删除此消息|你已删除这条消息|您删除了这条消息|你删除了这条消息
此訊息已刪除|此訊息已被刪除|您已刪除此訊息|你已刪除此訊息|您刪除了此訊息|你刪除了此訊息|您已刪除這則訊息|denna meddelandet raderades|meddelandet raderades|du raderade det här meddelandet|denne meldingen ble slettet|du slettet denne meldingen
denne besked blev slettet|du slettede denne besked|tämä viesti poistettiin|poistit tämän viestin|αυτό το μήνυμα διαγράφηκε|ההודעה נמחקה|הודעה זו נמחקה|מחקת הודעה זו`;

const VIEW_ONCE = `
null|view once message|view once photo|view once video|view once voice message|einmalansicht|foto para ver una vez|visualização única|一次性查看|1回限り表示`;

const CALL = `
missed voice call|missed video call|missed group voice call|missed group video call|voice call|video call|group call|silenced voice call|silenced video call|missed call
verpasster sprachanruf|verpasster videoanruf|sprachanruf|videoanruf|appel vocal manqué|appel vidéo manqué|appel vocal|appel vidéo|llamada perdida|llamada de voz perdida|videollamada perdida|llamada de voz|videollamada
chiamata vocale persa|videochiamata persa|chiamata vocale|videochiamata|chamada de voz perdida|chamada de vídeo perdida|chamada de voz|chamada de vídeo|ligação de voz perdida|ligação de vídeo perdida|ligação de voz|ligação de vídeo
пропущенный аудиозвонок|пропущенный видеозвонок|пропущенный голосовой вызов|аудиозвонок|видеозвонок|cevapsız sesli arama|cevapsız görüntülü arama|sesli arama|görüntülü arama
gemiste spraakoproep|gemiste video-oproep|spraakoproep|video-oproep|zmeškaný hlasový hovor|zmeškaný videohovor|hlasový hovor|videohovor|nieodebrane połączenie głosowe|nieodebrane połączenie wideo|połączenie głosowe
不在着信|音声通話の不在着信|ビデオ通話の不在着信|音声通話|ビデオ通話|부재중 음성 통화|부재중 영상 통화|부재중 음성전화|부재중 영상전화|음성 통화|영상 통화|音声通話不在着信
未接语音通话|未接视频通话|语音通话|视频通话|未接語音來電|未接視訊來電|未接語音通話|未接視訊通話|語音通話|視訊通話|छूटी हुई वॉइस कॉल|छूटी हुई वीडियो कॉल|वॉइस कॉल|वीडियो कॉल|मिस्ड वॉइस कॉल|मिस्ड वीडियो कॉल
مكالمة صوتية فائتة|مكالمة فيديو فائتة|مكالمة صوتية|مكالمة فيديو|สายโทรที่ไม่ได้รับ|สายที่ไม่ได้รับ|การโทรด้วยเสียง|วิดีโอคอล|cuộc gọi thoại nhỡ|cuộc gọi video nhỡ|cuộc gọi thoại|cuộc gọi video|panggilan suara tak terjawab|panggilan video tak terjawab|panggilan suara|panggilan video`;

const LOCATION = `
live location shared|live-standort wird geteilt|localisation en direct partagée|ubicación en tiempo real compartida|localização em tempo real compartilhada|posizione in tempo reale condivisa|即時位置分享|实时位置共享`;

const EDITED = `
this message was edited|diese nachricht wurde bearbeitet|se editó este mensaje|este mensaje fue editado|ce message a été modifié|questo messaggio è stato modificato|mensagem editada|esta mensagem foi editada|сообщение изменено|это сообщение изменено
bu mesaj düzenlendi|dit bericht is bewerkt|tato zpráva byla upravena|ta wiadomość została edytowana|このメッセージは編集されました|수정된 메시지입니다|这条消息已经过编辑|此消息已编辑|此訊息已編輯|यह मैसेज एडिट किया गया|यह मैसेज एडिट किया गया है
تم تعديل هذه الرسالة|ข้อความนี้ถูกแก้ไข|แก้ไขข้อความนี้แล้ว|tin nhắn này đã được chỉnh sửa|pesan ini diedit|pesan ini telah diedit`;

const POLL = `
poll:|umfrage:|sondage :|sondage:|encuesta:|sondaggio:|enquete:|sondagem:|опрос:|anket:|anketa:|ankieta:|peiling:|투표:|アンケート:|投票：|投票:|पोल:|استطلاع:|โพล:|thăm dò ý kiến:|polling:|jajak pendapat:`;

const ATTACHED = `
file attached|datei angehängt|archivo adjunto|fichier joint|file allegato|arquivo anexado|ficheiro anexado|файл добавлен|файл прикреплен|dosya ekli|bestand bijgevoegd|文件附件|附件檔案|添付ファイル有り|파일 첨부됨
soubor byl přiložen|plik załączony|załączono plik|फ़ाइल जुड़ी हुई है|फ़ाइल अटैच की गई|ملف مرفق|الملف مرفق|ไฟล์ที่แนบ|แนบไฟล์แล้ว|tệp đính kèm|file terlampir|fil bifogad|fil vedlagt|fil vedhæftet|tiedosto liitteenä`;

const words = (table: string): string[] => table.trim().split(/[|\n]/);

const kinds = (table: string, kind: MessageKind) => words(table).map((word) => [word, kind] as const);

/** Whole bodies. */
export const PLACEHOLDERS: ReadonlyMap<string, MessageKind> = new Map([
  ...kinds(MEDIA, 'media'),
  ...kinds(PHOTO, 'photo'),
  ...kinds(VIDEO, 'video'),
  ...kinds(VOICE, 'voice'),
  ...kinds(GIF, 'gif'),
  ...kinds(STICKER, 'sticker'),
  ...kinds(CONTACT, 'contact'),
  ...kinds(FILE, 'file'),
  ...kinds(DELETED, 'deleted'),
  ...kinds(VIEW_ONCE, 'media'),
  ...kinds(CALL, 'call'),
  ...kinds(LOCATION, 'location'),
]);

/** The last words of a body that begins with a file's name. */
export const OMITTED_FILES: readonly string[] = words(FILE);

export const EDITED_NOTES: ReadonlySet<string> = new Set(words(EDITED));
export const POLL_LABELS: ReadonlySet<string> = new Set(words(POLL));
export const ATTACHED_NOTES: ReadonlySet<string> = new Set(words(ATTACHED));

/** No placeholder is longer; so most bodies need not be looked up. */
export const LONGEST_PLACEHOLDER = Math.max(...[...PLACEHOLDERS.keys()].map((text) => text.length)) + 4;

/** Stems of what iOS writes under the partner's name though nobody wrote it. */
const NOTICE_STEMS = `
end-to-end encrypted|end-to-end encryption|ende-zu-ende-verschlüssel|cifrados de extremo a extremo|cifrado de extremo a extremo|chiffrés de bout en bout|chiffrement de bout en bout|crittografati end-to-end|crittografia end-to-end
criptografia de ponta a ponta|encriptadas ponto a ponto|encriptação ponto a ponto|сквозным шифрованием|наскрізним шифруванням|uçtan uca şifreli|end-to-end versleuteld|end-to-end-versleuteling|koncovým šifrováním|šifrováním mezi koncovými|szyfrowane
एंड-टू-एंड एन्क्रिप्ट|مشفرة تمامًا|مشفّرة تمامًا|エンドツーエンド暗号化|종단간 암호화|종단 간 암호화|端到端加密|端對端加密|เข้ารหัสจากต้นทาง|mã hóa đầu cuối|mã hoá đầu cuối|terenkripsi secara end-to-end|disulitkan hujung
végpontok közötti titkosítás|criptate integral|totalsträckskrypter|ende-til-ende-krypter|ende-til-ende kryptert|krypteret fra ende til ende|täysin salattu|päästä päähän|από άκρο σε άκρο|מוצפנות מקצה לקצה|سرتاسری رمزگذاری
your security code with|sicherheitsnummer|sicherheitscode|código de seguridad|code de sécurité|codice di sicurezza|código de segurança|код безопасности|код безпеки|güvenlik kodu|beveiligingscode|bezpečnostní kód|kod bezpieczeństwa|सुरक्षा कोड|सिक्योरिटी कोड|رمز أمان|セキュリティコード|보안 코드|安全代码|安全碼|安全码|รหัสความปลอดภัย|mã bảo mật|mã an ninh|kode keamanan
disappearing messages|message timer|selbstlöschende nachrichten|mensajes temporales|messages éphémères|messaggi effimeri|mensagens temporárias|mensagens de visualização|исчезающие сообщения|исчезающих сообщений|süreli mesajlar|zelfverwijderende|verdwijnende berichten|mizící zprávy|znikające wiadomości|消えるメッセージ|사라지는 메시지|自动销毁消息|限时消息|限時訊息|自動銷毀|गायब होने वाले|मिटाए जाने वाले|الرسائل ذاتية الاختفاء|ข้อความที่ลบตัวเอง|tin nhắn tự hủy|tin nhắn tạm thời|pesan sementara
this business|dieses unternehmen|esta empresa|cette entreprise|you blocked this contact|you unblocked this contact|du hast diesen kontakt|bloqueaste|desbloqueaste|vous avez bloqué|hai bloccato|você bloqueou|changed their phone number|changed to a new number|is a contact|ist ein kontakt|waiting for this message`;

export const NOTICES: readonly string[] = words(NOTICE_STEMS);

const GROUP_WORDS = `
group|gruppe|grupo|groupe|gruppo|групп|grup|groep|skupin|grupę|grupy|グループ|그룹|群组|群組|กลุ่ม|nhóm|مجموعة|ग्रुप|समूह|csoport|ryhm|ομάδα|קבוצ|گروه`;

/** A notice nobody signed that holds one of these speaks of a group. */
export const GROUP_MARKS: readonly string[] = words(GROUP_WORDS);
