import type { JobSite } from './adapter.ts';

export const oracle: JobSite = {
  id: 'oracle',
  label: 'Oracle Recruiting',
  matches: ['https://*.oraclecloud.com/*'],
  marks: ['.job-details__title'],
  fields: { role: ['.job-details__title', 'h1.heading.job-details__title'] },
  sent: { marks: ['.apply-flow-confirmation', '[class*="thank-you-message"]'] },
};
