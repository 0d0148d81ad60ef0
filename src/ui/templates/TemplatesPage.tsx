import { useState } from 'preact/hooks';
import type { OwnTemplate } from '../../core/template.ts';
import { BIGGEST_FILE } from '../../core/template-file.ts';
import { fillWords } from '../../core/words.ts';
import { ClosedHistory } from '../components/ClosedHistory.tsx';
import { Mark } from '../components/Mark.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { inWords } from '../in-words.ts';
import { words } from '../words.ts';
import { LanguageTable } from './LanguageTable.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';
import { TemplateRow } from './TemplateRow.tsx';
import { type ImportSaid, useTemplates } from './use-templates.ts';

const { templates: say } = words;

/** The person's own templates: write, order, keep as a file. */
export function TemplatesPage({ caseKey }: { readonly caseKey: string }) {
  const hand = useTemplates();
  const [edited, setEdited] = useState<OwnTemplate | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const row = useFocusOn<HTMLLIElement>(`${edited?.id} ${hand.gone?.id}`);
  const undo = useFocusOn<HTMLDivElement>(hand.gone);
  const more = useFocusOn<HTMLDivElement>(edited);
  const all = hand.stored.state === 'ready' ? hand.stored.value : [];
  const blank = (): OwnTemplate => ({
    id: crypto.randomUUID(),
    name: '',
    text: '',
    order: Math.max(-1, ...all.map(({ order }) => order)) + 1,
    updatedAt: 0,
  });
  const edit = (template: OwnTemplate) => {
    setLast(template.id);
    setEdited(template);
  };
  const done = async (template: OwnTemplate) => {
    if (await hand.save(template)) setEdited(null);
  };
  return (
    <main class="page stack">
      <header class="row">
        <Mark />
        <h1 class="grow">{say.heading}</h1>
        <a class="small" href="../page/index.html">
          {words.page.title}
        </a>
      </header>
      <p class="lead">{say.lead}</p>
      {hand.stored.state === 'broken' && <ClosedHistory onRetry={hand.reload} />}
      {edited ? (
        <TemplateEditor
          key={edited.id}
          template={edited}
          caseKey={caseKey}
          problem={hand.problem}
          onSave={done}
          onCancel={() => setEdited(null)}
        />
      ) : (
        <>
          {hand.problem && <ProblemNote problem={hand.problem} safe="words" />}
          {hand.stored.state === 'ready' && all.length === 0 && (
            <div>
              <p>{say.none}</p>
              <p class="small muted">{say.noneLine}</p>
            </div>
          )}
          <ul class="lined" data-test="template-list">
            {all.map((one, at) => (
              <TemplateRow
                key={one.id}
                template={one}
                place={one.id === last ? row : null}
                isFirst={at === 0}
                isLast={at === all.length - 1}
                onEdit={() => edit(one)}
                onDuplicate={() =>
                  hand.save({ ...blank(), name: fillWords(say.copyOf, { name: one.name }), text: one.text })
                }
                onDelete={() => {
                  setLast(one.id);
                  hand.remove(one);
                }}
                onMove={(by) => hand.move(one, by)}
              />
            ))}
          </ul>
          <div class="row" role="status" ref={undo}>
            {hand.gone && (
              <>
                <span class="small">{fillWords(say.deleted, { name: hand.gone.name })}</span>
                <button type="button" class="btn" data-test="template-undo" onClick={hand.bringBack}>
                  {say.undo}
                </button>
              </>
            )}
          </div>
          <div class="row" ref={more}>
            <button type="button" class="btn primary" data-test="template-new" onClick={() => edit(blank())}>
              {say.new}
            </button>
            {all.length > 0 && (
              <button type="button" class="btn" data-test="template-export" onClick={hand.exportAll}>
                {say.export}
              </button>
            )}
            <FileButton onContent={hand.importFile} />
          </div>
          <p class="small" role="status" data-test="import-said">
            {hand.imported && sayImport(hand.imported)}
          </p>
        </>
      )}
      <LanguageTable />
    </main>
  );
}

const sayImport = (said: ImportSaid): string =>
  said.ok ? fillWords(say.imported, { count: inWords(said.count) }) : say.importProblems[said.why];

/** A file is read whole, and only when it can be one of templates. */
function FileButton({ onContent }: { readonly onContent: (content: string) => void }) {
  const read = async (file: File | undefined) => {
    if (file) onContent(file.size > 2 * BIGGEST_FILE ? ' '.repeat(BIGGEST_FILE + 1) : await file.text());
  };
  return (
    <label class="btn">
      {say.import}
      <input
        class="sr"
        type="file"
        accept=".json,application/json"
        data-test="template-import"
        onChange={(event) => {
          const field = event.currentTarget;
          read(field.files?.[0]).finally(() => {
            field.value = '';
          });
        }}
      />
    </label>
  );
}
