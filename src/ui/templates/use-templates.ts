import { useState } from 'preact/hooks';
import type { OwnTemplate } from '../../core/template.ts';
import { exportTemplates, type ImportProblem, importTemplates } from '../../core/template-file.ts';
import { allTemplates } from '../../storage/templates.ts';
import { askToSave, type Problem } from '../ask.ts';
import { type Stored, useStored } from '../hooks/use-stored.ts';
import { saveFile } from '../save-file.ts';

export type ImportSaid =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly why: ImportProblem };

export type TemplatesInHand = {
  readonly stored: Stored<readonly OwnTemplate[]>;
  readonly problem: Problem | null;
  /** What was deleted last, and can come back. */
  readonly gone: OwnTemplate | null;
  readonly imported: ImportSaid | null;
  readonly save: (template: OwnTemplate) => Promise<boolean>;
  readonly remove: (template: OwnTemplate) => void;
  readonly bringBack: () => void;
  readonly move: (template: OwnTemplate, by: -1 | 1) => void;
  readonly exportAll: () => void;
  readonly importFile: (content: string) => void;
  readonly reload: () => void;
};

/** The person's own templates, and all that can be done with them. The worker writes; this page asks it to. */
export function useTemplates(): TemplatesInHand {
  const [stored, reload] = useStored('templates', allTemplates);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [gone, setGone] = useState<OwnTemplate | null>(null);
  const [imported, setImported] = useState<ImportSaid | null>(null);
  const all = stored.state === 'ready' ? stored.value : [];

  const change = async (keep: readonly OwnTemplate[], drop: readonly string[]): Promise<boolean> => {
    const result = await askToSave('keepTemplates', { keep, gone: drop });
    setProblem(result.ok ? null : result.error);
    reload();
    return result.ok;
  };
  return {
    stored,
    problem,
    gone,
    imported,
    save: (template) => change([template], []),
    remove: async (template) => {
      if (await change([], [template.id])) setGone(template);
    },
    bringBack: async () => {
      if (gone && (await change([gone], []))) setGone(null);
    },
    move: (template, by) => {
      const at = all.findIndex(({ id }) => id === template.id);
      const other = all[at + by];
      if (!other) return;
      const moved = all.map((one) => (one.id === template.id ? other : one.id === other.id ? template : one));
      change(
        moved.map((one, order) => ({ ...one, order })),
        [],
      );
    },
    exportAll: () => saveFile(new Blob([exportTemplates(all)], { type: 'application/json' }), 'ajar-templates.json'),
    importFile: async (content) => {
      const read = importTemplates(content);
      if (!read.ok) return setImported({ ok: false, why: read.error });
      const end = Math.max(-1, ...all.map(({ order }) => order)) + 1;
      const now = Date.now();
      const added = read.value.map((one, at) => ({ ...one, id: crypto.randomUUID(), order: end + at, updatedAt: now }));
      if (await change(added, [])) setImported({ ok: true, count: added.length });
    },
    reload,
  };
}
