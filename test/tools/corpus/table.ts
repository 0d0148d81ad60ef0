import { groupBy, interval, type Judged, precision, recall, type Tally, tally } from './measure.ts';

/** Rows of cells as a table in Markdown, so that it can stand in the README as it is. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** By group: how many mails, right and wrong prompts, precision and recall with their 95 % intervals. */
export function scoreTable(judged: readonly Judged[], what: string, key: (one: Judged) => string): string {
  const groups = [...groupBy(judged, key), ['all', judged] as const];
  const rows = groups.map(([name, group]) => [name, group.length, ...scoreCells(tally(group))]);
  return table([what, 'mails', 'prompts right', 'wrong', 'missed', 'precision', 'recall'], rows);
}

function scoreCells(counts: Tally): readonly (string | number)[] {
  const { hits, misses, falseAlarms } = counts;
  return [
    hits,
    falseAlarms,
    misses,
    hits + falseAlarms === 0 ? '' : withInterval(precision(counts), hits, hits + falseAlarms),
    hits + misses === 0 ? '' : withInterval(recall(counts), hits, hits + misses),
  ];
}

/** ".994 (.967-.999)" */
export function withInterval(value: number, part: number, whole: number): string {
  const [low, high] = interval(part, whole);
  return `${digits(value)} (${digits(low)}-${digits(high)})`;
}

function digits(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}

/** An error as a reader needs it: what it is, what was said, and why. */
export function describeError({ mail, label, lang, verdict }: Judged): string {
  const because = verdict.because.map(
    ({ rule, weight, sentence }) => `      ${weight} ${rule}: ${sentence.slice(0, 160)}`,
  );
  const head = `  ${mail.id} [${lang}, ${label}] -> ${verdict.kind}, ${verdict.tier}, ${verdict.confidence}`;
  const start = mail.body.replace(/\s+/g, ' ').slice(0, 120);
  return [head, `      "${mail.subject.slice(0, 80)}" ${start}`, ...because].join('\n');
}
