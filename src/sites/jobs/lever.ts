import type { JobSite } from './adapter.ts';

export const lever: JobSite = {
  id: 'lever',
  label: 'Lever',
  matches: ['https://*.lever.co/*'],
  fields: {
    role: ['.posting-headline h2', '.posting-header h2'],
    location: ['.posting-category.location', '.posting-categories .location'],
  },
  sent: { address: /\/(?:thanks|already-received)(?:[/?#]|$)/, marks: ['[data-qa="msg-submit-success"]'] },
  isList: ({ documents }) => documents.some((document) => document.querySelectorAll('.posting-title').length > 1),
};
