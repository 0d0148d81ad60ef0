import { webmail } from '../dom/webmail.ts';

/** Zoho Mail, in its countries. Built from class names that others' tools use. */
export const zoho = webmail({
  id: 'zoho',
  label: 'Zoho Mail',
  matches: [
    'https://mail.zoho.com/*',
    'https://mail.zoho.eu/*',
    'https://mail.zoho.in/*',
    'https://mail.zoho.com.au/*',
    'https://mail.zoho.jp/*',
    'https://mail.zohocloud.ca/*',
  ],
  tested: 'notes',
  keepAbove: ['.zmail_extra', '[id^="Zm-_Id_-Sgn"]', '.zmail_signature', 'blockquote'],

  view: ['.zmPreview', '.zmConv', '[role="main"]', 'body'],
  message: ['[data-mid]', '.zmConvMail', '.zmPVMail', 'article'],
  notOpen: '[aria-expanded="false"]',
  body: ['.zmMailContent', '.zmPVContent:not(:has(.zmMailContent))'],
  subject: ['.zmPVHeading.jsConvSB', '.zmPVHeading', '.jsConvSB', '.zmSubject'],
  from: ['.zmPVSender', '.zmSender', '[class*="zmSender"]', '[class*="jsSender"]'],
  notFrom: '[class*="zmTo"], [class*="zmCc"], [class*="recipient" i]',
  showsAddress: true,
  date: ['.zmDate', '[class*="zmDate"]', 'time'],
  idOf: (box) => box.getAttribute('data-mid'),
  reply: [],

  composer: {
    editor: [
      '.zmCompose [contenteditable="true"][role="textbox"]',
      '.ze_area[contenteditable="true"]',
      'textarea.ze_plain',
    ],
    // `#wms-pasteCapture` is a frame too, and no editor.
    frame: ['iframe.ze_area', '.zmCompose iframe:not(#wms-pasteCapture)'],
    box: ['.zmCompose', '[class*="zmCompose"]', '[role="dialog"]', 'form', 'body'],
    to: ['[class*="zmTo"] [title*="@"]', '[class*="zmTo"] [data-email]', 'input[name="to"]'],
    subject: ['input[name="subject"]', '[class*="zmSub"] input'],
  },
});
