import { REPLY_KINDS, type ReplyKind } from '../../core/draft.ts';
import type { OwnTemplate } from '../../core/template.ts';
import { sayDay } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import { language, words } from '../words.ts';

export type KindChoiceProps = {
  readonly kind: ReplyKind;
  /** The id of the person's own template that stands in the kind's place. */
  readonly own: string | null;
  readonly templates: readonly OwnTemplate[];
  /** A message that answers no mail. */
  readonly isFree: boolean;
  /** From when on working together may be proposed; null: to nobody. */
  readonly collaboration: number | null;
  readonly now: number;
  readonly onKind: (kind: ReplyKind) => void;
  readonly onOwn: (template: OwnTemplate) => void;
};

const ANSWERS: readonly ReplyKind[] = ['thank-you', 'keep-in-mind', 'feedback-thanks', 'thank-person', 'phone-script'];
const OTHERS: readonly ReplyKind[] = ['recruiter', 'mentor', 'coach', 'ask-three', 'shadowing'];
const LATER = REPLY_KINDS.filter((kind) => !ANSWERS.includes(kind) && !OTHERS.includes(kind));

const { groups, kinds } = words.replies;

/** What the message is for, or a template of the person's own. */
export function KindChoice({ kind, own, templates, isFree, collaboration, now, onKind, onOwn }: KindChoiceProps) {
  const choose = (value: string) => {
    const mine = templates.find(({ id }) => `own:${id}` === value);
    const chosen = REPLY_KINDS.find((one) => one === value);
    if (mine) onOwn(mine);
    else if (chosen) onKind(chosen);
  };
  const isEarly = collaboration !== null && collaboration > now;
  const when = isEarly ? sayDay(collaboration, now, language) : '';
  const later = LATER.filter((one) => one !== 'collaboration' || collaboration !== null || kind === one);
  const group = (label: string, members: readonly ReplyKind[]) => (
    <optgroup label={label}>
      {members.map((one) => (
        <option key={one} value={one} disabled={isEarly && one === 'collaboration'}>
          {isEarly && one === 'collaboration' ? fillWords(groups.from, { kind: kinds[one], when }) : kinds[one]}
        </option>
      ))}
    </optgroup>
  );
  return (
    <label class="field">
      {words.reply.kind}
      <select
        class="input"
        data-test="template"
        value={own === null ? kind : `own:${own}`}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {!isFree && group(groups.now, ANSWERS)}
        {group(groups.later, later)}
        {group(groups.others, OTHERS)}
        {isFree && group(groups.now, ANSWERS)}
        {templates.length > 0 && (
          <optgroup label={groups.own}>
            {templates.map(({ id, name }) => (
              <option key={id} value={`own:${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}
