import type { JobSite } from './adapter.ts';

/** Runs under its customers' own names as well as its own. */
export const successfactors: JobSite = {
  id: 'successfactors',
  label: 'SuccessFactors',
  matches: [
    'https://*.successfactors.com/*',
    'https://*.successfactors.eu/*',
    'https://*.sapsf.com/*',
    'https://*.sapsf.eu/*',
  ],
  marks: ['.jobDisplayShell', '#applyConfirmMsg'],
  fields: {
    role: ['[data-careersite-propertyid="title"]'],
    location: [
      '[data-careersite-propertyid="location"]',
      '.jobGeoLocation [itemprop="address"]',
      '[data-careersite-propertyid="city"]',
    ],
  },
  sent: { marks: ['#applyConfirmMsg', '#success_message'] },
};
