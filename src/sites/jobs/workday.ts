import { emptyRow, type StatusRow } from '../../core/posting.ts';
import { lineOf } from '../dom/find.ts';
import type { JobSite } from './adapter.ts';

const ROW = '[data-automation-id="applicationsSectionHeading"] tr[data-automation-id="taskListRow"]';

function rowOf(row: Element): StatusRow | null {
  const title = row.querySelector('[data-automation-id="applicationTitle"]');
  const role = lineOf(title);
  if (role === '') return null;
  const cells = [...row.querySelectorAll('td')];
  return {
    ...emptyRow,
    role,
    reqId: lineOf(cells[0] ?? null) || null,
    status: lineOf(row.querySelector('[data-automation-id="applicationStatus"]')) || null,
    appliedAt: lineOf(cells[2] ?? null) || null,
    url: title?.querySelector('a')?.getAttribute('href') ?? null,
  };
}

export const workday: JobSite = {
  id: 'workday',
  label: 'Workday',
  matches: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  fields: {
    role: ['[data-automation-id="jobPostingHeader"]'],
    location: ['[data-automation-id="locations"] dd'],
  },
  sent: {
    marks: ['[data-automation-id="candidateHomeTaskModal"]', '[data-automation-id="alreadyAppliedPage"]'],
  },
  rows: ({ documents, url }) => {
    const rows = documents.flatMap((document) =>
      [...document.querySelectorAll(ROW)].flatMap((row) => rowOf(row) ?? []),
    );
    return rows.length > 0 || /\/userHome(?:[/?#]|$)/.test(url) ? rows : null;
  },
};
