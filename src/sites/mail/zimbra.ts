import { webmail } from '../dom/webmail.ts';

/** Zimbra's classic page, any host. Built from its source; the "modern" page is another program. */
export const zimbra = webmail({
  id: 'zimbra',
  label: 'Zimbra (classic)',
  matches: [],
  tested: 'replica',
  signs: [
    '#z_shell',
    '.MsgHeaderTable',
    '[id^="zv__"]',
    '[id^="zb__"]',
    '.MsgBody',
    '.ZmMailMsgView',
    '.ZmMailMsgCapsuleView',
    '.SubjectCol',
  ],
  keepAbove: [
    'blockquote',
    'hr#zwchr',
    '[data-marker="__SIG_PRE__"]',
    '[data-marker="__SIG_POST__"]',
    '[data-marker="__QUOTED_TEXT__"]',
  ],
  isOther: (url) => url.pathname.endsWith('/h/printmessage'),

  usual: { message: 2 },
  view: ['.ZmConvView2', '.ZmConvView', '[id^="zv__"]', '#z_shell'],
  message: ['.ZmMailMsgCapsuleView', '.ZmMailMsgView', '[id^="zv__"]:has(.MsgHeaderTable)'],
  notOpen: '.ZmComposeView',
  body: [
    'iframe[id$="_body__iframe"]',
    '.MsgHeaderTable ~ * iframe',
    '.MsgBody:not(:has(iframe))',
    '[id$="__body"]:not(:has(iframe))',
  ],
  inside: ['.MsgBody'],
  subject: [
    '.SubjectCol[role="heading"]',
    '.SubjectCol',
    '.MsgHeaderTable [role="heading"]',
    '.ZmConvView2Header .Subject',
  ],
  from: [
    'tr[id$="_from"] .addrBubble',
    'tr[id$="_from"] [id^="OBJ_"]',
    'tr[id$="_from"] td:last-child',
    '.MsgHeaderTable .addrBubble',
    '.addrBubble',
  ],
  notFrom: 'tr[id$="_to"], tr[id$="_cc"], tr[id$="_bcc"]',
  date: ['.DateCol[title]', '.DateCol', '.MsgHeaderTable td[title]'],
  reply: ['[id^="zb__"][id$="__REPLY"]'],

  composer: {
    editor: ['.ZmComposeView textarea.ZmHtmlEditorTextArea', '.ZmComposeView textarea[id$="_body"]'],
    frame: ['.ZmComposeView iframe[id$="_ifr"]', 'iframe[id$="_body_ifr"]', '.ZmHtmlEditor iframe'],
    box: ['.ZmComposeView', '[id^="zv__COMPOSE"]'],
    to: ['tr[id$="_to_row"] .addrBubble', '[id$="_to_row"] .addrBubble', '[id$="_to_control"]'],
    subject: ['input[id$="_subject_control"]', '.ZmComposeView input[id*="subject"]'],
  },
});
