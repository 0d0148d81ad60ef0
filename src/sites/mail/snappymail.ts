import { webmail } from '../dom/webmail.ts';

/** SnappyMail and RainLoop, any host. Built from their templates. The mail stands in the page itself, with its classes. */
export const snappymail = webmail({
  id: 'snappymail',
  label: 'SnappyMail and RainLoop',
  matches: [],
  tested: 'replica',
  signs: [
    '#rl-app',
    '#rl-left',
    '#rl-right',
    '.messageView',
    '#messageItem',
    '.b-message',
    '.messageItemHeader',
    '#V-PopupsCompose',
  ],
  keepAbove: ['blockquote', '.rl-signature', '[data-rl-signature]'],

  view: ['.messageView', '#rl-right', '#rl-app'],
  message: ['.b-message', '.messageView', '#rl-right'],
  notOpen: '#V-PopupsCompose, dialog, .messageListItem',
  body: ['.bodyText', '#messageItem .mail-body', '.b-text-part'],
  subject: ['.messageItemHeader .subject', '.subjectParent .subject', '.subjectParent', '.subject'],
  from: ['.informationShort .from', '.messageItemHeader .from', '.from[title]', '.from'],
  notFrom: '.to, .cc, .bcc, .replyTo',
  showsAddress: true,
  date: ['time.date', 'time', '.date'],
  reply: ['a.buttonReply', '.buttonReply'],

  composer: {
    editor: [
      '#V-PopupsCompose .squire-wysiwyg[contenteditable="true"]',
      '.squire-wysiwyg[contenteditable="true"]',
      '.textAreaParent [contenteditable="true"]',
      '#V-PopupsCompose textarea.squire-plain',
      'textarea.cke_plain',
    ],
    frame: ['#V-PopupsCompose iframe.cke_wysiwyg_frame'],
    box: ['#V-PopupsCompose', 'dialog', '.modal'],
    to: ['input[name="to"]', '.emailaddresses-input [title*="@"]', '.to-row [title*="@"]'],
    subject: ['input[name="subject"]'],
  },
});
