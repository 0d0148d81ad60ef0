import { useRef, useState } from 'preact/hooks';
import type { FileProblem } from '../../core/history-file.ts';
import { fillWords } from '../../core/words.ts';
import { askToSave, type Problem } from '../ask.ts';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { counted, listed } from '../in-words.ts';
import { saveFile } from '../save-file.ts';
import { words } from '../words.ts';

export type HistoryFilesProps = { readonly onTaken: (change: string | null) => void };

const { applications: say } = words;
type Said =
  | { readonly is: 'taken'; readonly count: number }
  | { readonly is: 'not-taken'; readonly why: FileProblem }
  | { readonly is: 'left-out'; readonly names: readonly string[] };

/** The history out as a file, and in again. */
export function HistoryFiles({ onTaken }: HistoryFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [withPages, setWithPages] = useState(false);
  const write = async () => {
    const result = await askToSave('exportHistory', { withPages });
    setProblem(result.ok ? null : result.error);
    if (!result.ok) return;
    const { leftOut, others } = result.value;
    const applications = leftOut.map(({ company, role }) => company ?? role ?? say.noCompany);
    const names = others > 0 ? [...applications, counted(say.leftOutOthers, others)] : applications;
    setSaid(names.length === 0 ? null : { is: 'left-out', names });
    saveFile(new Blob([result.value.content], { type: 'application/json' }), 'ajar-history.json');
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const result = await askToSave('importHistory', { content: await file.text() });
    setProblem(result.ok ? null : result.error);
    setSaid(result.ok ? result.value : null);
    if (result.ok && result.value.is === 'taken') onTaken(result.value.change);
    if (input.current) input.current.value = '';
  };
  return (
    <section class="stack snug">
      <h2>{say.files}</h2>
      <p class="small muted">{say.filesLine}</p>
      <div class="row">
        <button type="button" class="btn" data-test="export" onClick={write}>
          {say.write}
        </button>
        <button type="button" class="btn" onClick={() => input.current?.click()}>
          {say.read}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          data-test="import"
          onChange={(event) => read(event.currentTarget.files?.[0])}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          data-test="with-pages"
          checked={withPages}
          onChange={(event) => setWithPages(event.currentTarget.checked)}
        />
        <span>
          {say.withPages} <small class="muted">{say.withPagesLine}</small>
        </span>
      </label>
      <p class="small" role="status" data-test="import-said">
        {said && sayTaken(said)}
      </p>
      {problem && <ProblemNote problem={problem} safe="none" />}
    </section>
  );
}

function sayTaken(said: Said): string {
  if (said.is === 'taken') return counted(say.taken, said.count);
  if (said.is === 'left-out') return fillWords(say.leftOut, { names: listed(said.names) });
  const { why } = said;
  return why.is === 'wrong' ? fillWords(say.fileProblems.wrong, { where: why.where }) : say.fileProblems[why.is];
}
