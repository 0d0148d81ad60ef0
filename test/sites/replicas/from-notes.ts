import { document, escaped, longDate, mailHtml, type Replica, type Scene, type SceneMail } from './scene.ts';

/** A webmail of which little more than a few names is known: its page is built around them. */
type Notes = Pick<Replica, 'id' | 'url' | 'hasThreads' | 'composer'> & {
  readonly view: (subject: string, messages: string) => string;
  readonly message: (mail: SceneMail, date: string, text: string) => string;
  readonly compose: (mail: SceneMail) => string;
  /** The mail's text, in its place; '' while it loads. */
  readonly text: (html: string) => string;
  readonly list?: (mail: SceneMail) => string;
  readonly around?: (page: string) => string;
  readonly title?: (subject: string) => string;
};

const plainRow = (mail: SceneMail) => `<div class="row"><b>${mail.name}</b><i>${mail.subject}</i></div>`;

function fromNotes(notes: Notes): Replica {
  const message = (mail: SceneMail, scene: Scene) =>
    notes.message(mail, longDate(mail, scene), scene.isLoaded ? notes.text(mailHtml(mail)) : '');
  return {
    id: notes.id,
    url: notes.url,
    hasThreads: notes.hasThreads,
    composer: notes.composer,
    message,
    page: (scene) => {
      const [mail] = scene.open;
      const list = scene.list.map(notes.list ?? plainRow).join('');
      const view = mail ? notes.view(mail.subject, scene.open.map((one) => message(one, scene)).join('')) : '';
      const compose = mail && scene.isComposing ? notes.compose(mail) : '';
      const inner = `<h1>Mail</h1><div class="the-list">${list}</div>${view}${compose}`;
      return document(
        scene,
        notes.around ? notes.around(inner) : inner,
        `<title>${(mail && notes.title?.(mail.subject)) ?? 'Mail'}</title>`,
      );
    },
  };
}

const RECIPIENTS = ['n.okafor@tarnholm.example'];
const SUBJECT = 'Re: Your application to Tarnholm';
const known = { recipients: RECIPIENTS, subject: SUBJECT };
const inFrame = (html: string) => escaped(`<body>${html}</body>`);

const yahoo = fromNotes({
  id: 'yahoo',
  url: 'https://mail.yahoo.com/d/folders/1/messages/AB',
  hasThreads: true,
  composer: known,
  title: (subject) => `${subject} - Yahoo Mail`,
  view: (subject, messages) =>
    `<div data-test-id="message-group-view-scroller"><div><span data-test-id="message-group-subject-text" title="${subject}">${subject}</span></div><ul>${messages}</ul></div>`,
  message: (mail, date, text) =>
    `<li><div data-test-id="message-view"><span data-test-id="message-from"><span data-test-id="email-pill" title="${mail.address}"><span><span>${mail.name}</span></span></span></span><span data-test-id="message-to"><span data-test-id="email-pill" title="sam.holm@example.test">Sam</span></span><span data-test-id="message-date">${date}</span><button data-test-id="icon-btn-reply">x</button><button data-test-id="icon-btn-reply-all">y</button>${text}</div></li>`,
  text: (html) =>
    `<div data-test-id="message-view-body"><div class="msg-body" data-test-id="message-view-body-content"><div id="yiv330">${html}</div></div></div>`,
  compose: (mail) =>
    `<div data-test-id="compose"><input id="message-to-field" value="${mail.address}"><input data-test-id="compose-subject" value="Re: ${mail.subject}"><div data-test-id="compose-editor-container"><div data-test-id="rte" contenteditable="true" role="textbox" aria-multiline="true"><div><br></div></div></div></div>`,
});

const fastmail = fromNotes({
  id: 'fastmail',
  url: 'https://app.fastmail.com/mail/Inbox/T18?u=x',
  hasThreads: true,
  composer: known,
  view: (subject, messages) => `<div class="v-Thread"><h1 class="v-Thread-title">${subject}</h1>${messages}</div>`,
  message: (mail, date, text) =>
    `<div class="v-MessageCard v-Message"><div class="v-Message-header"><span class="v-Message-from" title="${mail.address}">${mail.name}</span><span class="v-Message-to" title="sam.holm@example.test">Sam</span><time datetime="${mail.date}">${date}</time></div>${text}</div>`,
  text: (html) => `<div class="v-Message-body u-containSelection">${html}</div>`,
  compose: (mail) =>
    `<div class="v-Compose"><span title="${mail.address}">${mail.name}</span><input name="subject" value="Re: ${mail.subject}"><div class="v-RichText-input" contenteditable="true"><div><br></div></div></div>`,
});

const icloud = fromNotes({
  id: 'icloud',
  url: 'https://www.icloud.com/mail/',
  hasThreads: false,
  composer: known,
  around: (page) => `<iframe src="/applications/mail2/current/en-us/index.html" srcdoc="${inFrame(page)}"></iframe>`,
  view: (subject, messages) =>
    `<div class="pane thread-detail-pane"><h2 class="message-subject">${subject}</h2>${messages}</div>`,
  message: (mail, date, text) =>
    `<div class="thread-detail-item"><div class="message-header"><span class="sender" title="${mail.address}">${mail.name}</span><span class="recipients"><span title="sam.holm@example.test">Sam</span></span><span class="date">${date}</span></div>${text}</div>`,
  text: (html) =>
    `<iframe src="https://www-mail.icloud-sandbox.com/applications/mail2-message/current/index.html" srcdoc="${inFrame(`<div class="mail-message-defaults">${html}</div>`)}"></iframe>`,
  compose: (mail) =>
    `<div class="cw-pane-container"><div class="to-field"><span title="${mail.address}">${mail.name}</span></div><input name="subject" value="Re: ${mail.subject}"><div class="editor-wrapper"><div class="editor-content" contenteditable="true"><br></div></div></div>`,
});

const zoho = fromNotes({
  id: 'zoho',
  url: 'https://mail.zoho.eu/zm/#mail/folder/inbox/p/1',
  hasThreads: true,
  composer: known,
  view: (subject, messages) =>
    `<div class="zmConv"><div class="zmPVHeading jsConvSB">${subject}</div>${messages}</div>`,
  message: (mail, date, text) =>
    `<div class="zmConvMail" data-mid="${mail.id}"><span class="zmPVSender" title="${mail.address}">${mail.name}</span><span class="zmToList" title="sam.holm@example.test">Sam</span><span class="zmDate">${date}</span>${text}</div>`,
  text: (html) => `<div class="zmPVContent"><div class="zmMailContent">${html}</div></div>`,
  compose: (mail) =>
    `<div class="zmCompose"><div class="zmTo"><span title="${mail.address}">x</span></div><input name="subject" value="Re: ${mail.subject}"><iframe id="wms-pasteCapture" srcdoc="<body contenteditable='true'></body>"></iframe><iframe class="ze_area" srcdoc="<body contenteditable='true'><div><br></div></body>"></iframe></div>`,
});

const gmx = fromNotes({
  id: 'gmx',
  url: 'https://3c-bap.gmx.net/mail/client/folder;jsessionid=1',
  hasThreads: false,
  composer: known,
  view: (subject, messages) =>
    `<div id="mail-detail" class="mail-detail"><h2 class="mail-subject">${subject}</h2>${messages}</div>`,
  message: (mail, date, text) =>
    `<dl><dd class="mail-from" title="${mail.address}">${mail.name}</dd><dd class="mail-to" title="sam.holm@example.test">Sam</dd><dd class="mail-date">${date}</dd></dl>${text}`,
  text: (html) =>
    `<iframe name="mailbody" src="/mail/client/mailbody/tmai17/true;jsessionid=1" srcdoc="${inFrame(html)}"></iframe>`,
  compose: (mail) =>
    `<form class="compose"><input name="to" value="${mail.address}"><input name="subject" value="Re: ${mail.subject}"><div role="textbox" aria-multiline="true" contenteditable="true"><br></div></form>`,
});

const yandex = fromNotes({
  id: 'yandex',
  url: 'https://mail.yandex.com/#message/17',
  hasThreads: true,
  composer: known,
  view: (subject, messages) =>
    `<div class="mail-Layout-Content"><div class="mail-Message-Toolbar-Subject-Wrapper"><span class="mail-Message-Toolbar-Subject">${subject}</span></div>${messages}</div>`,
  message: (mail, date, text) =>
    `<div class="mail-Message js-message"><span class="mail-Message-Sender"><span class="mail-Message-Sender-Name">${mail.name}</span><span class="mail-Message-Sender-Email">${mail.address}</span></span><span class="mail-Message-Recipients">sam.holm@example.test</span><span class="mail-Message-Date">${date}</span>${text}</div>`,
  text: (html) => `<div class="mail-Message-Body-Content js-message-body-content">${html}</div>`,
  compose: (mail) =>
    `<div class="composeReact"><div class="composeReact__inner"><div class="ComposeRecipients"><span title="${mail.address}">x</span></div><input name="subject" value="Re: ${mail.subject}"><div class="cke_wysiwyg_div" contenteditable="true"><div><br></div></div></div></div>`,
});

const mailRu = fromNotes({
  id: 'mail-ru',
  url: 'https://e.mail.ru/inbox/0:17:0/',
  hasThreads: true,
  composer: known,
  view: (subject, messages) =>
    `<div class="thread"><h2 class="thread-subject thread__subject">${subject}</h2>${messages}</div>`,
  message: (mail, date, text) =>
    `<div class="letter thread__letter"><div class="letter__author"><span class="letter-contact" title="${mail.address}">${mail.name}</span><div class="letter__date">${date}</div></div><div class="letter__recipients"><span class="letter-contact" title="sam.holm@example.test">Sam</span></div>${text}</div>`,
  text: (html) =>
    `<div class="letter__body"><div class="letter-body"><div class="letter-body__body"><div class="letter-body__body-content">${html}</div></div></div></div>`,
  compose: (mail) =>
    `<div class="compose-app"><div data-type="to"><span title="${mail.address}">x</span></div><input name="Subject" value="Re: ${mail.subject}"><div role="textbox" contenteditable="true"><div><br></div></div></div>`,
});

const qq = fromNotes({
  id: 'qq',
  url: 'https://mail.qq.com/cgi-bin/frame_html',
  hasThreads: false,
  composer: known,
  around: (page) =>
    `<iframe id="mainFrame" name="mainFrame" src="/cgi-bin/readmail" srcdoc="${inFrame(page)}"></iframe>`,
  view: (subject, messages) =>
    `<div id="mainmail"><div class="readmailinfo"><span id="subject" class="sub_title">${subject}</span></div>${messages}</div>`,
  message: (mail, date, text) =>
    `<table class="readmailinfo"><tr><td><span id="tipFromAddr_readmail" title="${mail.address}">${mail.name}</span></td></tr><tr><td><b id="local_date_caption">${date}</b></td></tr><tr><td><span id="tipToAddr_readmail" title="sam.holm@example.test">Sam</span></td></tr></table>${text}`,
  text: (html) => `<div id="contentDiv"><div id="mailContentContainer" class="qmbox">${html}</div></div>`,
  compose: (mail) =>
    `<form name="frm"><div id="toAreaCtrl"><span title="${mail.address}">x</span></div><input id="subject" name="subject" value="Re: ${mail.subject}"><div id="QMEditorArea"><iframe class="qmEditorIfrmEditArea" srcdoc="<body contenteditable='true'><div><br></div></body>"></iframe></div></form>`,
});

const zimbra = fromNotes({
  id: 'zimbra',
  url: 'https://zimbra.example/',
  hasThreads: false,
  composer: known,
  around: (page) => `<div id="z_shell">${page}</div>`,
  view: (_subject, messages) =>
    `<div id="zv__CLV-main__MSG" class="ZmMailMsgView">${messages}</div><div id="zb__CLV-main__REPLY">x</div><div id="zb__CLV-main__REPLY_ALL">y</div>`,
  message: (mail, date, text) =>
    `<table class="MsgHeaderTable"><tr><td class="SubjectCol" role="heading">${mail.subject}</td><td class="DateCol" title="${date}">${date}</td></tr><tr id="zv__CLV__17_from"><td class="LabelColName">x</td><td><span class="addrBubble"><span title="${mail.address}">${mail.name}</span></span></td></tr><tr id="zv__CLV__17_to"><td>y</td><td><span class="addrBubble" title="sam.holm@example.test">Sam</span></td></tr></table>${text}`,
  text: (html) =>
    `<div id="zv__CLV__17__body"><iframe id="zv__CLV__17_body__iframe" srcdoc="${escaped(`<body class="MsgBody MsgBody-html">${html}</body>`)}"></iframe></div>`,
  compose: (mail) =>
    `<div class="ZmComposeView" id="zv__COMPOSE-1"><table><tr id="zv__COMPOSE-1_to_row"><td><span class="addrBubble" title="${mail.address}">x</span></td></tr></table><input id="zv__COMPOSE-1_subject_control" value="Re: ${mail.subject}"><iframe id="zv__COMPOSE-1_body_ifr" srcdoc="<body contenteditable='true'><div><br></div></body>"></iframe></div>`,
});

export const replicasFromNotes: readonly Replica[] = [yahoo, fastmail, icloud, zoho, gmx, yandex, mailRu, qq, zimbra];
