// How mail programs introduce what they quote, and sign what is written on a phone, in the languages they are used in. A table.

/** Between rows of dashes. */
export const BANNERS: readonly string[] = [
  ...['original message', 'forwarded message', 'original appointment', 'reply message'],
  ...['ursprüngliche nachricht', 'originalnachricht', 'original-nachricht', 'weitergeleitete nachricht'],
  ...["message d'origine", 'message d’origine', 'message original', 'message transféré', 'message transmis'],
  ...['mensaje original', 'mensaje reenviado', 'mensagem original', 'mensagem encaminhada', 'mensagem reencaminhada'],
  ...['messaggio originale', 'messaggio inoltrato', 'oorspronkelijk bericht', 'doorgestuurd bericht'],
  ...['ursprungligt meddelande', 'vidarebefordrat meddelande', 'oprindelig meddelelse', 'opprinnelig melding'],
  ...['alkuperäinen viesti', 'původní zpráva', 'wiadomość oryginalna', 'oryginalna wiadomość', 'eredeti üzenet'],
  ...['исходное сообщение', 'оригинальное сообщение', 'пересылаемое сообщение', 'переадресованное сообщение'],
  ...['orijinal ileti', 'özgün ileti', 'iletilen ileti', 'pesan asli', 'thư gốc'],
  ...['原始邮件', '原始郵件', '原邮件', '转发的邮件', '转发邮件信息', '轉寄郵件', '转发邮件', '回复的原邮件'],
  ...['元のメッセージ', '転送メッセージ', 'original mail', '원본 메일', '원본 메시지', '전달된 메시지'],
];

/** At the beginning of a line, with a colon at its end. */
export const FORWARDS: readonly string[] = [
  ...['begin forwarded message', 'anfang der weitergeleiteten nachricht', 'début du message réexpédié'],
  ...['début du message transféré', 'inicio del mensaje reenviado', 'inizio messaggio inoltrato'],
  ...['início da mensagem reencaminhada', 'início da mensagem encaminhada', 'begin doorgestuurd bericht'],
  ...[
    'начало переадресованного сообщения',
    '开始转发的邮件',
    '下面是被转发的邮件',
    '開始轉寄郵件',
    '以下は転送されたメールです',
  ],
];

/** What the sender's line is called in the headers above a quotation. */
export const SENDERS: readonly string[] = [
  ...['from', 'von', 'de', 'da', 'van', 'från', 'fra', 'lähettäjä', 'od', 'feladó', 'от', 'от кого', 'від'],
  ...['gönderen', 'kimden', 'dari', 'từ', '发件人', '寄件者', '寄件人', '差出人', '보낸 사람', '보낸사람'],
];

/** What the other lines there are called. */
export const OTHER_HEADS: readonly string[] = [
  ...['sent', 'date', 'to', 'cc', 'subject', 'reply-to', 'gesendet', 'datum', 'an', 'betreff', 'kopie'],
  ...[
    'envoyé',
    'envoyé le',
    'à',
    'a',
    'objet',
    'enviado',
    'enviado el',
    'fecha',
    'para',
    'asunto',
    'data',
    'enviada em',
  ],
  ...['assunto', 'inviato', 'oggetto', 'verzonden', 'aan', 'onderwerp', 'skickat', 'till', 'ämne', 'sendt', 'dato'],
  ...['til', 'emne', 'lähetetty', 'vastaanottaja', 'aihe', 'odesláno', 'komu', 'předmět', 'wysłano', 'do', 'temat'],
  ...['küldve', 'címzett', 'tárgy', 'отправлено', 'дата', 'кому', 'тема', 'копия', 'gönderildi', 'gönderme tarihi'],
  ...['tarih', 'kime', 'konu', 'dikirim', 'kepada', 'subjek', 'ngày', 'đến', 'chủ đề', '发送时间', '发送日期', '日期'],
  ...[
    '收件人',
    '抄送',
    '主题',
    '寄件日期',
    '傳送時間',
    '收件者',
    '副本',
    '主旨',
    '送信日時',
    '日時',
    '日付',
    '宛先',
    '件名',
  ],
  ...['보낸 날짜', '보낸날짜', '날짜', '받는 사람', '받는사람', '참조', '제목'],
];

/** The end of "On 2 March 2024, Ines wrote:". */
export const WROTE: readonly string[] = [
  ...['wrote', 'writes', 'said', 'schrieb', 'geschrieben', 'a écrit', 'escribió', 'ha scritto', 'escreveu', 'schreef'],
  ...['het volgende geschreven', 'skrev', 'kirjoitti', 'napsal', 'napsala', 'napsal(a)', 'napisał', 'napisała'],
  ...['napisał(a)', 'pisze', 'írta', 'пишет', 'написал', 'написала', 'написал(а)', 'писал', 'писал(а)', 'yazdı'],
  ...[
    'şunu yazdı',
    'şunları yazdı',
    'menulis',
    'đã viết',
    '写道',
    '寫道',
    '來信',
    'のメール',
    '書きました',
    'wrote on',
  ],
  ...['님이 작성', '작성', '님이 다음 메시지를 씀'],
];

/** Whole last lines: the program or the phone signs. `*` stands for anything. */
export const DEVICES: readonly string[] = [
  ...['sent from my *', 'sent from mail for *', 'sent from outlook*', 'sent from yahoo*', 'sent from proton*'],
  ...['sent from samsung*', 'sent from gmail*', 'sent with *', 'sent via *', 'get outlook for *', 'sent using *'],
  ...[
    'von meinem * gesendet',
    'gesendet mit *',
    'gesendet von *',
    'gesendet aus *',
    'diese nachricht wurde von * gesendet',
  ],
  ...['envoyé de mon *', 'envoyé depuis *', 'envoyé à partir de *', 'envoyé avec *', 'télécharger outlook pour *'],
  ...[
    'enviado desde *',
    'enviado do meu *',
    'enviado a partir d*',
    'enviado de *',
    'enviado via *',
    'obtener outlook para *',
  ],
  ...[
    'inviato da *',
    'inviato dal *',
    'verstuurd vanaf *',
    'verzonden vanaf *',
    'verzonden met *',
    'verzonden vanuit *',
  ],
  ...[
    'skickat från *',
    'sendt fra *',
    'lähetetty *stani',
    'odesláno z *',
    'wysłane z *',
    'отправлено с *',
    'отправлено из *',
  ],
  ...[
    '* gönderildi',
    'iphone’umdan gönderildi',
    'dikirim dari *',
    'đã gửi từ *',
    '发自我的*',
    '发自 *',
    '從我的*傳送',
    '*から送信',
  ],
  ...['나의 *에서 보냄', '*에서 보냄'],
];
