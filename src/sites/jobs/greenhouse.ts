import type { JobSite } from './adapter.ts';

export const greenhouse: JobSite = {
  id: 'greenhouse',
  label: 'Greenhouse',
  matches: ['https://*.greenhouse.io/*'],
  fields: {
    role: ['.job__title h1', 'h1.app-title'],
    location: ['.job__location', '#header .location'],
    salary: ['.job__pay-ranges .pay-range p.body', '.pay-range .body', '.pay-range span'],
  },
  sent: { address: /\/confirmation(?:[/?#]|$)/, marks: ['div.confirmation div.confirmation__content'] },
};
