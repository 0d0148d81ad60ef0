import { useRef, useState } from 'preact/hooks';
import { aboutCase, aboutDraft, aboutNothing, newDraft } from '../../core/reply-about.ts';
import { OFFERED_MARKS, type OwnTemplate, problemOf, type TemplateProblem } from '../../core/template.ts';
import { fillWords } from '../../core/words.ts';
import type { Problem } from '../ask.ts';
import { sayCase } from '../components/CaseHeader.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useCase } from '../hooks/use-case.ts';
import { useFocusAtFirst } from '../hooks/use-focus-on.ts';
import { useReplyLanguage } from '../hooks/use-reply-language.ts';
import { writeLetter } from '../letter.ts';
import { words } from '../words.ts';

export type TemplateEditorProps = {
  readonly template: OwnTemplate;
  /** The case that the template is shown with. */
  readonly caseKey: string;
  readonly problem: Problem | null;
  readonly onSave: (template: OwnTemplate) => void;
  readonly onCancel: () => void;
};

const { templates: say } = words;
const marks = OFFERED_MARKS[words.code === 'de' ? 'de' : 'en'];

/** Writes one template, and shows how it reads with the case at hand. What is wrong with it is said; nothing typed is lost. */
export function TemplateEditor({ template, caseKey, problem, onSave, onCancel }: TemplateEditorProps) {
  const [name, setName] = useState(template.name);
  const [text, setText] = useState(template.text);
  const [wasPressed, setWasPressed] = useState(false);
  const first = useFocusAtFirst<HTMLInputElement>();
  const area = useRef<HTMLTextAreaElement>(null);
  const flaw = problemOf(text);
  const insert = (mark: string) => {
    const field = area.current;
    const at = field?.selectionStart ?? text.length;
    setText(`${text.slice(0, at)}{${mark}}${text.slice(field?.selectionEnd ?? at)}`);
    field?.focus();
  };
  const save = () => {
    setWasPressed(true);
    if (flaw === null) onSave({ ...template, name: name.trim() || say.unnamed, text, updatedAt: Date.now() });
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label class="field">
        {say.name}
        <input
          ref={first}
          class="input"
          maxLength={120}
          data-test="template-name"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {say.text}
        <textarea
          ref={area}
          class="input letter"
          dir="auto"
          data-test="template-text"
          aria-describedby="template-problem"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="row small">
        <span class="muted">{say.marks}</span>
        {marks.map((mark) => (
          <button key={mark} type="button" class="btn quiet" onClick={() => insert(mark)}>
            {`{${mark}}`}
          </button>
        ))}
      </div>
      <p class="tiny muted">{say.marksLine}</p>
      <p class="small now" id="template-problem" role="status" data-test="template-problem">
        {flaw && (wasPressed || flaw.is !== 'empty') && sayFlaw(flaw)}
      </p>
      {flaw === null && <Preview text={text} caseKey={caseKey} />}
      {problem && <ProblemNote problem={problem} safe="words" onRetry={save} />}
      <div class="row">
        <button type="submit" class="btn primary" data-test="template-save">
          {say.save}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}

function sayFlaw(flaw: TemplateProblem): string {
  const mark = 'mark' in flaw ? flaw.mark : '';
  return fillWords(say.problems[flaw.is], { mark, example: `{${marks[0]}}` });
}

function Preview({ text, caseKey }: { readonly text: string; readonly caseKey: string }) {
  const [stored] = useCase(caseKey);
  const { one, kept } = stored.state === 'ready' ? stored.value : { one: null, kept: null };
  const about = one ? aboutCase(one) : kept?.draft ? aboutDraft(kept.draft) : aboutNothing('preview');
  const language = useReplyLanguage(about.manner.language);
  const draft = { ...newDraft(about), own: { id: 'preview', text } };
  const letter = writeLetter({
    about,
    draft,
    language,
    name: kept?.settings.name ?? '',
    labels: words.replies.gaps,
  });
  const isKnown = one !== null || kept?.draft != null;
  return (
    <section class="stack snug">
      <h2>{say.preview}</h2>
      <div class="letter well" dir="auto" data-test="template-preview">
        {letter.paragraphs.map((parts, row) => (
          <p key={row}>
            {parts.map((part, at) =>
              part.kind === 'text' ? (
                part.text
              ) : (
                <span key={at} class={part.kind}>
                  {part.kind === 'gap' ? words.replies.gaps[part.slot] : part.text}
                </span>
              ),
            )}
          </p>
        ))}
      </div>
      <p class="tiny muted">{isKnown ? fillWords(say.previewCase, { case: sayCase(about) }) : say.previewNone}</p>
    </section>
  );
}
