import { webmail } from '../dom/webmail.ts';

/** QQ Mail's classic page: the message is in a frame of the same origin. */
export const qq = webmail({
  id: 'qq',
  label: 'QQ Mail',
  matches: ['https://mail.qq.com/*', 'https://wx.mail.qq.com/*', 'https://exmail.qq.com/*'],
  tested: 'notes',
  keepAbove: ['.xm_mail_oringinal_describe', 'blockquote', 'sign', '[id^="original-content"]'],
  frames: 'iframe#mainFrame, iframe[name="mainFrame"]',

  view: ['.readmailinfo', '#mainmail', '[role="main"]', 'body'],
  message: ['#mainmail', '.mail-detail', 'body'],
  body: [
    '#mailContentContainer',
    '.qmbox:not(#mailContentContainer, #mailContentContainer *)',
    '#contentDiv:not(:has(#mailContentContainer))',
  ],
  subject: ['#subject', '.mail-subject', '.readmailinfo [id="subject"]', '.sub_title'],
  from: ['#tipFromAddr_readmail', '.readmailinfo .settingtable .grn', '[id^="tipFromAddr"]'],
  notFrom: '[id^="tipToAddr"], [id^="tipCcAddr"]',
  showsAddress: true,
  date: ['#local_date_caption', '.readmailinfo .date', 'time'],
  reply: [],

  composer: {
    editor: [
      '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
      '#QMEditorArea [contenteditable="true"]',
    ],
    frame: ['iframe.qmEditorIfrmEditArea', '#QMEditorArea iframe'],
    box: ['form[name="frm"]', '[class*="compose" i]', 'body'],
    to: ['#toAreaCtrl [title*="@"]', 'input[name="to"]'],
    subject: ['input#subject', 'input[name="subject"]'],
  },
});
