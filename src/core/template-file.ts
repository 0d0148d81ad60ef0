import { failed, ok, type Result } from './result.ts';
import { LONGEST_TEMPLATE, type OwnTemplate } from './template.ts';

/** What a file of templates holds. */
type TemplateFile = {
  readonly format: 'ajar-templates';
  readonly version: 1;
  readonly templates: readonly { readonly name: string; readonly text: string }[];
};

export type ImportProblem = 'not-a-file-of-ours' | 'newer' | 'too-big' | 'nothing-in-it';

/** Bigger than a thousand of the longest templates: no file that was exported here. */
export const BIGGEST_FILE = 10_000_000;

/** The person's templates as a file. */
export function exportTemplates(templates: readonly OwnTemplate[]): string {
  const file: TemplateFile = {
    format: 'ajar-templates',
    version: 1,
    templates: templates.map(({ name, text }) => ({ name, text })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What a file holds. A template that is too long or nameless is left out, so that one bad entry loses no other. */
export function importTemplates(content: string): Result<TemplateFile['templates'], ImportProblem> {
  if (content.length > BIGGEST_FILE) return failed('too-big');
  const file = parse(content.replace(/^\uFEFF/, ''));
  if (file === null || Reflect.get(file, 'format') !== 'ajar-templates') return failed('not-a-file-of-ours');
  const version: unknown = Reflect.get(file, 'version');
  if (typeof version === 'number' && version > 1) return failed('newer');
  const listed: unknown = Reflect.get(file, 'templates');
  if (!Array.isArray(listed)) return failed('not-a-file-of-ours');
  const templates = listed.flatMap(readOne);
  return templates.length === 0 ? failed('nothing-in-it') : ok(templates);
}

function parse(content: string): object | null {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

function readOne(value: unknown): { readonly name: string; readonly text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const [name, text]: unknown[] = [Reflect.get(value, 'name'), Reflect.get(value, 'text')];
  if (typeof name !== 'string' || typeof text !== 'string') return [];
  const isFit = name.trim() !== '' && text.trim() !== '' && text.length <= LONGEST_TEMPLATE;
  return isFit ? [{ name: name.trim(), text }] : [];
}
