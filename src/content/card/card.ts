import type { CardAction, CardButton, CardContent } from '../../messages/protocol.ts';
import css from './card.css?inline';

export type Card = {
  /** Stands in the page; holds nothing that the page could read. */
  readonly host: HTMLElement;
  show(content: CardContent): void;
  /** Is a reply to the card's mail open? Shows and hides the buttons that depend on it. */
  setReplyOpen(isOpen: boolean): void;
};

/** After this, screen readers take a change of the live region for a new one. */
const ANNOUNCE_AFTER_MS = 150;
const SVG = 'http://www.w3.org/2000/svg';
const MARK: readonly (readonly [fill: string, path: string])[] = [
  ['#886d95', 'M1 15V2.5A1.5 1.5 0 0 1 2.5 1h9A1.5 1.5 0 0 1 13 2.5V15Z'],
  ['#3f2c46', 'M3 3l5 1v11H3z'],
  ['#ffc65c', 'M8 3h3v9l5 3H8z'],
];

/**
 * Builds the card. The shadow root is closed, so that the page can read nothing in it; tests mount it open. Only trusted clicks
 * count, and a press takes no focus from the composer.
 */
export function createCard(doc: Document, mode: ShadowRootMode, onAction: (action: CardAction) => void): Card {
  const host = doc.createElement('ajar-card');
  const root = host.attachShadow({ mode });
  const style = make(doc, 'style');
  style.textContent = css;
  const live = make(doc, 'p', 'unseen');
  live.setAttribute('role', 'status');
  live.setAttribute('aria-live', 'polite');
  const frame = make(doc, 'section', 'card');
  root.append(style, live, frame);
  let isReplyOpen = false;
  let isWhyOpen = false;
  let shown: CardContent | null = null;

  const draw = () => {
    if (!shown) return;
    // Keys that pressed a button go on from what took its place.
    const hadFocus = root.activeElement !== null;
    host.lang = shown.language;
    host.dir = shown.direction;
    frame.className = shown.place === 'strip' ? 'card strip' : 'card';
    frame.setAttribute('aria-label', shown.names.region);
    const words = make(doc, 'div', 'words');
    words.append(...headOf(doc, shown, isWhyOpen, toggleWhy), buttonsOf(doc, shown, isReplyOpen, onAction));
    frame.replaceChildren(markOf(doc), words);
    if (hadFocus) root.querySelector<HTMLElement>('.button')?.focus({ preventScroll: true });
  };
  const toggleWhy = () => {
    isWhyOpen = !isWhyOpen;
    draw();
    root.querySelector<HTMLElement>('.link')?.focus({ preventScroll: true });
  };
  return {
    host,
    show(content) {
      shown = content;
      draw();
      setTimeout(() => {
        live.textContent = content.heading;
      }, ANNOUNCE_AFTER_MS);
    },
    setReplyOpen(isOpen) {
      if (isOpen === isReplyOpen) return;
      isReplyOpen = isOpen;
      draw();
    },
  };
}

function make<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  name: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = doc.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

function markOf(doc: Document): SVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('aria-hidden', 'true');
  for (const [fill, d] of MARK) {
    const path = doc.createElementNS(SVG, 'path');
    path.setAttribute('fill', fill);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

function headOf(
  doc: Document,
  content: CardContent,
  isWhyOpen: boolean,
  toggleWhy: () => void,
): readonly HTMLElement[] {
  const head = make(doc, 'div');
  const line = make(doc, 'p', 'muted', content.line);
  head.append(make(doc, 'p', 'heading', content.heading));
  if (content.line || content.why) head.append(line);
  const { why } = content;
  if (!why) return [head];
  const toggle = make(doc, 'button', 'link', why.toggle);
  toggle.type = 'button';
  toggle.setAttribute('aria-expanded', String(isWhyOpen));
  toggle.addEventListener('click', (event) => event.isTrusted && toggleWhy());
  line.append(' ', toggle);
  if (!isWhyOpen) return [head];
  const reasons = make(doc, 'div', 'why');
  const quote = make(doc, 'blockquote', 'sentence');
  quote.dir = 'auto';
  quote.append(make(doc, 'q', '', why.sentence));
  reasons.append(make(doc, 'p', 'muted', why.where), quote, make(doc, 'p', 'muted', why.note));
  return [head, reasons];
}

function buttonsOf(
  doc: Document,
  content: CardContent,
  isReplyOpen: boolean,
  onAction: (action: CardAction) => void,
): HTMLElement {
  const row = make(doc, 'div', 'row');
  const visible = content.buttons.filter(({ when }) => when === 'always' || (when === 'reply') === isReplyOpen);
  const firstQuiet = visible.findIndex(({ look }) => look === 'quiet');
  visible.forEach((button, index) => {
    if (index === firstQuiet && index > 0) row.append(make(doc, 'span', 'space'));
    row.append(buttonOf(doc, button, onAction));
  });
  return row;
}

function buttonOf(
  doc: Document,
  { action, label, look }: CardButton,
  onAction: (action: CardAction) => void,
): HTMLElement {
  const button = make(doc, 'button', `button ${look}`, label);
  button.type = 'button';
  // The caret and the focus stay where they are, in the composer.
  const stay = (event: Event) => event.preventDefault();
  button.addEventListener('pointerdown', stay);
  button.addEventListener('mousedown', stay);
  button.addEventListener('click', (event) => event.isTrusted && onAction(action));
  return button;
}
