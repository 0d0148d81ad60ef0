import type { Composer } from '../mail/adapter.ts';
import { type Anchors, around, firstOf, outermost } from './anchors.ts';
import { addressesIn, frameDocument, isVisible, lineOf } from './find.ts';
import { addressOf } from './sender.ts';

/** Where a page shows a reply that is being written. */
export type ComposerLooks = {
  /** Editors in the page itself. */
  readonly editor: Anchors;
  /** Frames that hold an editor, and what in them it is; without it, their editable body. */
  readonly frame?: Anchors;
  readonly inFrame?: Anchors;
  /** The box around one composer, with its fields. */
  readonly box: Anchors;
  readonly to: Anchors;
  readonly subject: Anchors;
  /** The webmail's own id of the conversation that is answered. */
  readonly threadOf?: (box: Element) => string | null;
};

/** The open reply boxes of a document. Nothing inside a message's text is one, whatever it looks like. */
export function composersIn(doc: Document, looks: ComposerLooks, bodies: Anchors): readonly Composer[] {
  const isOwn = (one: Element) => !one.closest(bodies.join(',')) && isVisible(one);
  const inPage = outermost(doc, looks.editor).filter((one) => isOwn(one) && isEditable(one));
  const inFrames = outermost(doc, looks.frame ?? [])
    .filter(isOwn)
    .flatMap((frame) => {
      const inner = frameDocument(frame);
      const editor = inner && (firstOf(inner, looks.inFrame ?? []) ?? inner.body);
      return editor && isEditable(editor) ? [{ editor: editor as HTMLElement, at: frame }] : [];
    });
  return [...inPage.map((editor) => ({ editor, at: editor })), ...inFrames].map(({ editor, at }) => {
    const box = around(at, looks.box);
    return { editor, target: targetOf(box, looks) };
  });
}

const isEditable = (one: Element): boolean =>
  /^TEXTAREA$/.test(one.tagName)
    ? !one.hasAttribute('readonly')
    : ['true', '', 'plaintext-only'].includes(one.getAttribute('contenteditable') ?? 'false') ||
      one.ownerDocument.designMode === 'on';

function targetOf(box: Element | null, looks: ComposerLooks): Composer['target'] {
  if (!box) return { thread: null, recipients: [], subject: null };
  const people = looks.to
    .flatMap((anchor) => [...box.querySelectorAll(anchor)])
    .flatMap((one) => {
      const written = writtenIn(one);
      return written === null ? (addressOf(one) ?? []) : addressesIn(written);
    });
  const subject = firstOf(box, looks.subject);
  return {
    thread: looks.threadOf?.(box) ?? null,
    recipients: [...new Set(people)],
    subject: subject ? (writtenIn(subject) ?? lineOf(subject)) || null : null,
  };
}

const writtenIn = (one: Element): string | null =>
  /^(?:INPUT|TEXTAREA)$/.test(one.tagName) ? (one as HTMLInputElement).value : null;
