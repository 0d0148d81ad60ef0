import type { Draft } from './draft.ts';

/** So many questions until a rate says anything. */
const ENOUGH_ASKED = 5;
/** After two weeks without a word there will be none; that is neutral, and closes by itself. */
const SILENT_AFTER_MS = 14 * 86_400_000;

export type FeedbackRate = { readonly asked: number; readonly answered: number };

type Asked = Pick<Draft, 'dial' | 'sentAt' | 'insertedAt' | 'answer'>;

/** When a reply went out, as far as anybody knows: the person said so, or the words stood in the reply. */
export const wentOutAt = ({ sentAt, insertedAt }: Pick<Draft, 'sentAt' | 'insertedAt'>): number | null =>
  sentAt ?? insertedAt;

/** How often the person's own questions for feedback were answered; null before there are five with an outcome. */
export function feedbackRate(drafts: readonly Asked[], now: number): FeedbackRate | null {
  const closed = drafts.filter((draft) => {
    const at = wentOutAt(draft);
    return draft.dial !== 'none' && at !== null && (draft.answer !== null || now - at > SILENT_AFTER_MS);
  });
  if (closed.length < ENOUGH_ASKED) return null;
  return { asked: closed.length, answered: closed.filter(({ answer }) => answer === 'yes').length };
}
