/** A job site that can be switched on by its name; each with the hosts at which postings and forms stand. */
export type JobHost = { readonly id: string; readonly label: string; readonly origins: readonly string[] };

const at = (...hosts: readonly string[]): readonly string[] => hosts.map((host) => `https://${host}/*`);

/** In alphabetical order. What runs under a customer's own name is switched on by its address instead. */
export const jobHosts: readonly JobHost[] = [
  { id: 'ashby', label: 'Ashby', origins: at('jobs.ashbyhq.com') },
  {
    id: 'greenhouse',
    label: 'Greenhouse',
    origins: at('boards.greenhouse.io', 'job-boards.greenhouse.io', 'job-boards.eu.greenhouse.io', 'my.greenhouse.io'),
  },
  { id: 'indeed', label: 'Indeed', origins: at('www.indeed.com', 'smartapply.indeed.com', 'myjobs.indeed.com') },
  { id: 'jobs-cz', label: 'Jobs.cz', origins: at('www.jobs.cz') },
  { id: 'lever', label: 'Lever', origins: at('jobs.lever.co', 'jobs.eu.lever.co') },
  { id: 'linkedin', label: 'LinkedIn', origins: at('www.linkedin.com') },
  { id: 'smartrecruiters', label: 'SmartRecruiters', origins: at('jobs.smartrecruiters.com') },
  { id: 'workable', label: 'Workable', origins: at('apply.workable.com') },
];
