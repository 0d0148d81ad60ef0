/**
 * How mail programs mark what is not new text, in the languages they speak. Data for mail-parts: every expression
 * looks at one line of at most a few hundred characters.
 */

/** "On Mon, ... Sam wrote:" and its sisters. */
export const ATTRIBUTIONS: readonly RegExp[] = [
  /^(?:on|am|le|el|em|il|op|w dniu|den|dne|på|tarihinde|ngày|pada|la|a) .{4,240}(?:wrote|schrieb|écrit|escribió|escreveu|scritto|schreef|napisał(?:\(a\))?|skrev|napsal(?:\(a\))?|yazdı|viết|menulis|scris|írta) ?:$/i,
  /^.{4,240}(?:wrote|schrieb(?: am .{4,60})?|hat am .{4,60} geschrieben|a écrit|escribió|escreveu|ha scritto|schreef|napisał|napisał\(a\)|skrev|kirjoitti|napsal|пишет|написала?|пише|написав|wrote on .{4,60}|(?:şun(?:u|ları) )?yazdı|napsala|napisała|a scris|írta|menulis|viết|ने लिखा|έγραψε|כתב(?:ה)?|כתב\/ה|كتب|作成|写道|寫道|님이 작성) ?[:：]$/i,
  /^(?=[^<]*\d{4})[^<]{0,240}<[^<>\s@]{1,120}@[^<>\s]{3,120}>.{0,40}[:：]$/u,
  /^[^<]{0,80}<[^<>\s@]{1,120}@[^<>\s]{3,120}> on \d{1,2}\/\d{1,2}\/\d{2,4}.{0,30}$/i,
  /^[^<]{0,120}<[^<>\s@]{1,120}@[^<>\s]{3,120}> \p{L}[\p{L} ]{3,20}\(.{4,80}\) ?:$/u,
  /^(?:quoting|zitat von|citando(?: a)?|citation de|citat från|citaat van|cytowanie) .{3,200}<[^<>\s]{1,120}@[^<>\s]{3,120}> ?:$/i,
  /^-{3,30} [^<]{4,240}<[^<>\s@]{1,120}@[^<>\s]{3,120}>.{0,40} -{3,30}$/u,
];

/** A head whose line breaks were lost: "... bye On Monday, Sam wrote: > Hi". */
export const GLUED_HEAD = / (On [^\n>]{6,160} wrote:) ?(?=>)/g;

/** A ruler with words: everything below is an earlier mail. */
export const ORIGINAL_MARKS: readonly RegExp[] = [
  /^[-_ ]{2,60}(?:original message|original appointment|ursprüngliche nachricht|original-?nachricht|původní e-?mail|원본 메일|oryginalna wiadomość|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|wiadomość oryginalna|original ?meddelande|ursprungligt meddelande|oprindelig (?:meddelelse|besked)|opprinnelig melding|alkuperäinen viesti|özgün ileti|orijinal mesaj|původní zpráva|исходное сообщение|пересылаемое сообщение|mesaj original|eredeti üzenet|αρχικό μήνυμα|元のメッセージ|원본 메시지|原始邮件|原始郵件|邮件原件|tin nhắn gốc|pesan asli|الرسالة الأصلية|הודעה מקורית)[-_ ]{0,80}(?:(?:from|von|de|van|da|od|fra|från) ?:.{0,240})?$/i,
];

/** Marks of a mail passed on: what is below was written for the reader to read. */
export const FORWARD_MARKS: readonly RegExp[] = [
  /^[-_= ]{2,60}(?:forwarded message|forwarded by .{1,160}|weitergeleitete nachricht|message transféré|message transmis|mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|messaggio inoltrato|doorgestuurd bericht|wiadomość przekazana dalej|treść przekazanej wiadomości|vidarebefordrat meddelande|videresendt meddelelse|videresendt melding|välitetty viesti|iletilen mesaj|přeposlaná zpráva|пересылаемое сообщение|перенаправленное сообщение|переслане повідомлення|mesaj redirecționat|továbbított üzenet|προωθημένο μήνυμα|転送メッセージ|전달된 메시지|转发的邮件|轉寄郵件|thư đã chuyển tiếp|pesan terusan|رسالة معاد توجيهها|הודעה שהועברה|अग्रेषित संदेश)[-_= ]{0,80}.{0,240}$/i,
  /^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié|inicio del mensaje reenviado|início da mensagem reencaminhada|inizio (?:del )?messaggio inoltrato|välitetty viesti alkaa|start på videresendt besked|vidarebefordrat brev|początek przekazanej wiadomości|início da mensagem (?:reencaminhada|encaminhada)|begin doorgestuurd bericht) ?:$/i,
];

/** The first line of a header block. */
export const FROM_LINE =
  /^\*?(?:from|von|de|da|van|od|nadawca|från|fra|lähettäjä|kimden|отправитель|от|від|feladó|από|差出人|보낸 ?사람|发件人|寄件者|寄件人|من|מאת|dari|từ|प्रेषक)\*? ?[:：]\*? ?\S/i;

/** Any line of a header block. */
export const HEADER_LINE =
  /^\*?(?:from|sent|date|to|cc|bcc|subject|reply-to|sent by|von|gesendet|datum|an|betreff|de|envoyé|à|objet|enviado(?: el| em)?|para|asunto|assunto|fecha|data|da|inviato|a|oggetto|van|verzonden|aan|onderwerp|od|wysłano|do|temat|nadawca|adresat|data|från|skickat|till|ämne|fra|sendt|til|emne|lähettäjä|lähetetty|vastaanottaja|aihe|kimden|gönderilme|kime|konu|odesláno|komu|předmět|отправлено|дата|кому|тема|від|надіслано|от|către|trimis|subiect|feladó|elküldve|címzett|tárgy|από|στάλθηκε|προς|θέμα|差出人|送信日時|日付|宛先|件名|보낸 ?사람|보낸 ?날짜|날짜|받는 ?사람|제목|发件人|发送时间|日期|收件人|主题|主旨|寄件者|寄件日期|收件者|من|التاريخ|إلى|الموضوع|מאת|תאריך|אל|נושא|dari|tanggal|kepada|perihal|subjek|từ|ngày|đến|chủ đề|tiêu đề)\*? ?[:：]/i;

/** What every header and every mark of a subject has: a quick look before the long ones. */
export const HAS_COLON = /[:：]/;

/** What a line has that is a head, or where one begins: a quick look before the long ones. */
export const MAY_BE_HEAD = /^[-_= ]|[:：@\d]/;

/** How a subject says that a mail was passed on. */
export const FORWARD_SUBJECT =
  /^(?:(?:re|aw|sv|vs|antw|odp)(?:\[\d\])? ?[:：] ?){0,3}(?:fwd?|wg|tr|rv|enc|i|vl|doorst|pd|vb|vs|ynt|转发|轉寄|転送|전달|fs|továbbítás|πρθ|הועבר)(?:\[\d\])? ?[:：]/i;

/** How a subject says that the mail answers an earlier one: the words that follow are not the sender's. */
export const REPLY_SUBJECT =
  /^(?:re|aw|sv|vs|antw|odp|ynt|ref|回复|回覆|답장|res|rif|r|απ|תגובה|رد)(?:\[\d\])? ?[:：]/i;

const FOOTERS: readonly RegExp[] = [
  /^\W{0,4}(?:please note: do not reply|this (?:e-?mail|message|communication)(?: and| \(|, including| transmission| may contain| contains| is (?:intended|confidential))|the information (?:contained )?in this (?:e-?mail|message)|confidentiality(?: notice)?\b|disclaimer\b|diese e-?mail (?:enthält|kann)|ce (?:message|courriel) (?:et|est|peut)|este (?:correo|mensaje|e-?mail) (?:es|contiene|y|e)\b|questa e-?mail)/i,
  /^\W{0,4}(?:you(?:'re| are)? (?:receiv(?:ed?|ing)|were sent) (?:this|these)|you get this|this (?:e-?mail|message) was (?:sent|intended)|to unsubscribe|unsubscribe\b|manage (?:your )?(?:job )?(?:alerts|preferences|notifications))/i,
  /^\W{0,4}(?:similar (?:jobs|roles|positions)|more jobs|recommended jobs|jobs (?:you may|you might|picked|recommended|for you|similar)|other jobs|people you may know|keep the momentum going|see more jobs|related jobs)\b/i,
  /^\W{0,4}(?:sent from my |get outlook for |von meinem .{2,30} gesendet|envoyé de mon |enviado desde mi |enviado do meu |inviato da )/i,
];

/** A line that begins what no human wrote for this reader: notes, advertisements, legal text. One look at each line, not one for each. */
export const FOOTER = new RegExp(FOOTERS.map(({ source }) => source).join('|'), 'i');

/** The classic line between a text and its signature. */
export const SIGNATURE_LINE = /^--$/;
