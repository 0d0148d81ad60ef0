import { TEMPLATES, type TemplateId } from '../../core/draft.ts';
import { replies } from '../../languages/index.ts';
import { words } from '../words.ts';

export type TemplateChoiceProps = { readonly template: TemplateId; readonly onChoose: (template: TemplateId) => void };

/** Which kind of message; the names are in the language of the replies. */
export function TemplateChoice({ template, onChoose }: TemplateChoiceProps) {
  const choose = (value: string) => {
    const chosen = TEMPLATES.find((one) => one === value);
    if (chosen) onChoose(chosen);
  };
  return (
    <label class="field">
      {words.reply.kind}
      <select
        class="input"
        data-test="template"
        value={template}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {TEMPLATES.map((one) => (
          <option key={one} value={one} lang="en">
            {replies.names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
