import type { JobSite } from './adapter.ts';

export const smartrecruiters: JobSite = {
  id: 'smartrecruiters',
  label: 'SmartRecruiters',
  matches: ['https://*.smartrecruiters.com/*'],
  marks: ['meta[name="sr:job-ad-id"]'],
  fields: { role: ['h1.job-title'] },
  sent: { marks: ['[data-test="success-page-confirmation"]'] },
};
