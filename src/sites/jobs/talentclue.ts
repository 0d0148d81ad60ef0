import type { JobSite } from './adapter.ts';

export const talentclue: JobSite = {
  id: 'talentclue',
  label: 'Talent Clue',
  matches: ['https://*.talentclue.com/*'],
  marks: ['.job-page__header-title'],
  // The employer is the first of the headings, each of the others a part of the text.
  fields: { role: ['.job-page__header-title'], company: ['.job-description__title'] },
};
