import { runPackage } from './shell.ts';
import type { Outcome } from './specs.ts';

type Finding = { readonly code: string; readonly message: string; readonly file?: string; readonly line?: number };
type Report = { readonly [kind in 'errors' | 'warnings' | 'notices']: readonly Finding[] };

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' && value !== null && 'errors' in value && 'warnings' in value && 'notices' in value;

const sentence = ({ code, message, file, line }: Finding): string => `${file ?? ''}:${line ?? ''} ${code}: ${message}`;

/** Mozilla's own linter on the Firefox build: no error, no warning, no notice. */
export async function lintExtension(): Promise<Outcome> {
  const { output } = await runPackage('web-ext', [
    'lint',
    '--source-dir',
    'dist/firefox',
    '--output',
    'json',
    '--no-input',
  ]);
  const json = output.split('\n').find((line) => line.startsWith('{'));
  const report: unknown = json ? JSON.parse(json) : null;
  if (!isReport(report)) return { passed: 0, failed: 1, failures: [output] };
  const failures = [...report.errors, ...report.warnings, ...report.notices].map(sentence);
  return { passed: failures.length === 0 ? 1 : 0, failed: failures.length, failures };
}
