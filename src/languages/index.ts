import type { Language } from '../core/language.ts';
import type { ReplyTemplates } from '../core/reply.ts';
import type { Slot, TemplateId } from '../core/draft.ts';
import enCard from './en/card.json' with { type: 'json' };
import enPhrases from './en/phrases.json' with { type: 'json' };
import enReplies from './en/replies.json' with { type: 'json' };

export type CardWords = typeof enCard;
type Replies = {
  readonly templates: ReplyTemplates;
  readonly names: Readonly<Record<TemplateId, string>>;
  readonly gaps: Readonly<Record<Slot, string>>;
};

/** The languages whose mails are recognised. */
export const detected: readonly Language[] = [enPhrases];

/** Replies are written in English only so far; a mail in another language gets them too, and the panel says so. */
export const replies: Replies = enReplies;
