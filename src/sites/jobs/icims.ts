import type { JobSite } from './adapter.ts';

/** The posting stands in a frame of the same origin; the page around it holds nothing. */
export const icims: JobSite = {
  id: 'icims',
  label: 'iCIMS',
  matches: ['https://*.icims.com/*'],
  fields: { role: ['h1.iCIMS_Header', '.iCIMS_JobPage h1'] },
  sent: { address: /[?&]mode=submit_apply\b/, marks: ['.iCIMS_SuccessMessage'] },
  isList: ({ documents }) =>
    documents.some((document) => document.querySelectorAll('.iCIMS_JobCardItem, .iCIMS_JobsTable .row').length > 0),
};
