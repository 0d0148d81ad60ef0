/**
 * Earlier mail inside a mail, as the senders' programs mark it. Webmails put their own letters before classes and ids of a mail
 * (`yiv…`, `x_`, `v1`), so names are looked for anywhere in the value.
 */
export const EARLIER = [
  'blockquote[type="cite"]',
  'blockquote[cite]',
  // The line beside a quote, drawn by hand: Mail.ru, Zoho, NetEase, Yandex.
  'blockquote[style*="border-left" i]',
  '[class*="gmail_quote"]',
  '[class*="gmail_extra"]',
  '[class*="yahoo_quoted"]',
  '[class*="protonmail_quote"]',
  '[class*="tutanota_quote"]',
  '[class*="moz-cite-prefix"]',
  '[class*="zmail_extra"]',
  // GMX, web.de, mail.com.
  'div[name="quote"]',
  // Outlook for the phone.
  '[id$="mail-editor-reference-message-container"]',
  '[id$="OLK_SRC_BODY_SECTION"]',
  // NetEase and Sina.
  '[id$="isReplyContent"]',
  '[id$="origbody"]',
].join(',');

/** From here to the end all is earlier mail: Outlook's head of the original, and Hotmail's rule above it. */
export const EARLIER_FROM = '[id$="divRplyFwdMsg"], hr[id$="stopSpelling"]';
