import type { JobSite } from './adapter.ts';

export const taleo: JobSite = {
  id: 'taleo',
  label: 'Taleo',
  matches: ['https://*.taleo.net/*'],
  fields: {
    role: ['[id^="requisitionDescriptionInterface.reqTitleLinkAction"]', '.titlepage'],
    location: ['[id^="requisitionDescriptionInterface.ID"][id*="Location"]'],
  },
  sent: { address: /\/thankYou\?/ },
};
