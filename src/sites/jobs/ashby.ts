import type { JobSite } from './adapter.ts';

export const ashby: JobSite = {
  id: 'ashby',
  label: 'Ashby',
  matches: ['https://jobs.ashbyhq.com/*'],
  fields: { role: ['h1.ashby-job-posting-heading'] },
  // Classes are hashed; this part of the name is not.
  sent: { marks: ['[class*="application-form-success-container"]'] },
};
