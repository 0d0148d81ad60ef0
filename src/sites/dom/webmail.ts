import { fingerprint } from '../../core/fingerprint.ts';
import type { AnchorNumbers } from '../../core/health.ts';
import type { Mail } from '../../core/mail.ts';
import type { Address, MailSite, OpenMail, Page } from '../mail/adapter.ts';
import { type Anchors, anchorOf, hasSigns, outermost } from './anchors.ts';
import { type ComposerLooks, composersIn } from './composers.ts';
import { framesIn, isVisible } from './find.ts';
import { dateIn, hasHead, headAnchors, type Message, senderIn, subjectIn, subjectOf } from './head.ts';
import { type MessageLooks, messageAt, messagesIn } from './messages.ts';
import { EARLIER, EARLIER_FROM } from './quote.ts';
import { addressOf } from './sender.ts';
import { readText } from './text.ts';
import { beginningOf, hasText, markupOf, textRoot } from './text-root.ts';

/** One webmail as data: where its page shows what. A function stands only where a selector is not enough. */
export type Webmail = Pick<MailSite, 'id' | 'label' | 'matches' | 'tested' | 'keepAbove'> &
  MessageLooks & {
    /** Software that anybody can host: its address, or at least two of these signs, tell it. */
    readonly isAddress?: (url: Address) => boolean;
    readonly signs?: Anchors;
    /** Frames of the same origin whose documents hold messages or composers. */
    readonly frames?: string;
    /** Narrows a message's frame or shadow root to the mail alone. */
    readonly inside?: Anchors;
    /** Parts of a message's text that the webmail put there. */
    readonly skip?: string;
    /** Earlier mail inside a mail, beside what senders' programs mark. */
    readonly quote?: string;
    /** Views that are for printing, or show no mail. */
    readonly isOther?: (url: Address) => boolean;
    /** The webmail's own id of a message; where it shows none, one is made of what it shows. */
    readonly idOf?: (box: Element, url: Address) => string | null;
    readonly threadOf?: (box: Element, url: Address) => string | null;
    readonly linkOf?: (box: Element, url: Address) => string | null;
    readonly replyTo?: Anchors;
    /** The buttons that answer the sender alone, in the message or, where only one message shows, in the page. */
    readonly reply: Anchors;
    readonly composer: ComposerLooks;
    /** Up to which anchor a part is found in the skins and views that were checked; where it is not said, by the first. */
    readonly usual?: Readonly<Partial<Record<keyof AnchorNumbers, number>>>;
  };

/** The adapter for a webmail that is described as data. */
export function webmail(looks: Webmail): MailSite {
  const documents = (page: Page) => [
    page.document,
    ...framesIn(page.document, looks.frames ?? '', looks.body.join(',')),
  ];
  const messages = (page: Page) =>
    looks.isOther?.(page.url) ? [] : documents(page).flatMap((doc) => messagesIn(doc, looks));
  return {
    id: looks.id,
    label: looks.label,
    matches: looks.matches,
    isHosted: looks.signs !== undefined || looks.isAddress !== undefined,
    tested: looks.tested,
    asksFirst: looks.tested === 'notes',
    keepAbove: [...looks.keepAbove, ...EARLIER.split(',')],
    recognises: (page) =>
      isAt(page.url, looks.matches) ||
      looks.isAddress?.(page.url) === true ||
      hasSigns(page.document, looks.signs ?? []),
    documents,
    openMails: (page) => messages(page).flatMap((message) => open(message, looks, page.url) ?? []),
    glance: (_page, { element }) => glance(messageAt(element, looks), looks),
    readMail: (page, { id, element }) => read(messageAt(element, looks), id, looks, page.url),
    anchorsOf: ({ element }) => anchorsOf(messageAt(element, looks), looks),
    cardPlace: ({ element }) => {
      const [holder] = messageAt(element, looks).holders;
      return holder?.parentElement ? { parent: holder.parentElement, before: holder } : null;
    },
    composers: (page) =>
      looks.isOther?.(page.url) ? [] : documents(page).flatMap((doc) => composersIn(doc, looks.composer, looks.body)),
    pressReply: (page, { element }) => {
      const shown = messages(page);
      const message = shown.find(({ box }) => box === element);
      return message !== undefined && press(page, message, looks, shown.length);
    },
  };
}

const isAt = (url: Address, matches: readonly string[]): boolean =>
  matches.some((pattern) => pattern === `https://${url.hostname}/*`);

/** Null while the text is not there: then it is not open yet. */
function open(message: Message, looks: Webmail, url: Address): OpenMail | null {
  const { box, holders } = message;
  const roots = holders.map((holder) => textRoot(holder, looks.inside));
  if (!roots.some(hasText)) return null;
  const own = looks.idOf?.(box, url);
  if (own) return { id: own, element: box };
  const beginning = roots.map(beginningOf).join('');
  if (beginning === '') return null;
  const { name, address } = senderIn(message, looks);
  return {
    id: fingerprint([address ?? name, subjectOf(message, looks), dateIn(message, looks), beginning]),
    element: box,
  };
}

function anchorsOf(message: Message, looks: Webmail): AnchorNumbers {
  const { date, ...head } = headAnchors(message, looks);
  const found = {
    message: anchorOf(message.box, looks.message),
    body: anchorOf(message.holders[0] ?? null, looks.body),
    ...head,
    // Webmails show a date in part only, or none.
    ...(date === null ? {} : { date }),
  };
  const numbers = Object.entries(found).map(([part, number]) => {
    const usual = looks.usual?.[part as keyof AnchorNumbers] ?? 1;
    return [part, { found: number, usual }] as const;
  });
  return Object.fromEntries(numbers);
}

function glance(message: Message, looks: Webmail): string {
  const texts = message.holders.map((holder) => markupOf(textRoot(holder, looks.inside)));
  return [subjectIn(message, looks)?.innerHTML ?? subjectOf(message, looks), ...texts].join('\n');
}

function read(message: Message, id: string, looks: Webmail, url: Address): Mail | null {
  const { box } = message;
  const from = senderIn(message, looks);
  const subject = subjectOf(message, looks);
  // A head in which no sender is found is one that is not understood.
  if (subject === null || (from.name === null && from.address === null && hasHead(message, looks))) return null;
  const text = textOf(message, looks);
  if (text.body === '') return null;
  return {
    id,
    thread: looks.threadOf?.(box, url) ?? null,
    subject,
    from,
    replyTo: looks.replyTo ? addressOf(box.querySelector(looks.replyTo.join(','))) : null,
    date: dateIn(message, looks),
    ...text,
    link: looks.linkOf?.(box, url) ?? null,
  };
}

function textOf({ holders }: Message, looks: Webmail): Pick<Mail, 'body' | 'quoted'> {
  const quote = looks.quote ? `${EARLIER}, ${looks.quote}` : EARLIER;
  const parts = holders.flatMap((holder) => {
    const root = textRoot(holder, looks.inside);
    return root ? [readText(root, { quote, quoteFrom: EARLIER_FROM, skip: looks.skip ?? null })] : [];
  });
  const join = (texts: readonly string[]) => texts.filter((text) => text !== '').join('\n\n');
  return { body: join(parts.map(({ body }) => body)), quoted: join(parts.map(({ quoted }) => quoted)) };
}

function press(page: Page, message: Message, looks: Webmail, shown: number): boolean {
  const isSafe = (one: Element) =>
    !one.closest(looks.body.join(',')) &&
    isVisible(one) &&
    !one.matches(':disabled, [aria-disabled="true"], .disabled');
  const within = (scope: ParentNode) => outermost(scope, looks.reply).filter(isSafe);
  const own = within(message.box);
  const button =
    own.length > 0 || shown !== 1 ? own[0] : (within(message.box.ownerDocument)[0] ?? within(page.document)[0]);
  button?.click();
  return button !== undefined;
}
