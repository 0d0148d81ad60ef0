import type { JobSite } from './adapter.ts';

export const jobsCz: JobSite = {
  id: 'jobs-cz',
  label: 'Jobs.cz',
  matches: ['https://*.jobs.cz/*'],
  marks: ['[data-test="jd-info-location"]'],
  fields: {
    role: ['[data-test="jd-title"]'],
    company: ['[data-test="jd-company-name"]'],
    location: ['[data-test="jd-info-location"]', 'a[data-track-event="JD.Map"]'],
    salary: ['[data-test="jd-salary"]'],
  },
  isList: ({ documents }) => documents.some((document) => document.querySelectorAll('.SearchResultCard').length > 1),
};
