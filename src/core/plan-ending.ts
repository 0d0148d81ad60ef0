/** How an application ended that no mail told of. */
export const ENDINGS = ['letter', 'call', 'portal', 'recruiter', 'silence'] as const;
export type Ending = (typeof ENDINGS)[number];
