import { lineOf } from '../dom/find.ts';
import type { JobPage, JobSite } from './adapter.ts';

const ROLE = ['.posting-headline h2', '.posting-header h2'];

/** The page is called "Company - Role". */
function companyOf({ documents: [document] }: JobPage): string | null {
  const role = lineOf(document?.querySelector(ROLE.join(', ')) ?? null);
  const end = ` - ${role}`;
  return document && role !== '' && document.title.endsWith(end) ? document.title.slice(0, -end.length) : null;
}

export const lever: JobSite = {
  id: 'lever',
  label: 'Lever',
  matches: ['https://*.lever.co/*'],
  fields: {
    role: ROLE,
    location: ['.posting-category.location', '.posting-categories .location'],
  },
  sent: { address: /\/(?:thanks|already-received)(?:[/?#]|$)/, marks: ['[data-qa="msg-submit-success"]'] },
  read: (page) => ({ company: companyOf(page) }),
  isList: ({ documents }) => documents.some((document) => document.querySelectorAll('.posting-title').length > 1),
};
