import type { JobSite } from './adapter.ts';

export const jobvite: JobSite = {
  id: 'jobvite',
  label: 'Jobvite',
  matches: ['https://*.jobvite.com/*'],
  marks: ['.jv-page-body .jv-header'],
  fields: { role: ['h2.jv-header'] },
  sent: { marks: ['h2.jv-page-message-header'] },
  isList: ({ documents }) => documents.some((document) => document.querySelectorAll('.jv-job-list-name').length > 1),
};
