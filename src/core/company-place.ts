import type { FactSource } from './verdict.ts';

/** How far each place is to be believed that names an employer, in points, and what is then said of it. */
export const PLACES = {
  /** "On behalf of Elm Rail": whoever sends, the post is there. */
  behalf: { points: 6, source: { where: 'body', guess: false } },
  /** "Employer: Elm Rail" */
  label: { points: 6, source: { where: 'body', guess: false } },
  /** "We at Elm Rail" */
  self: { points: 4, source: { where: 'body', guess: false } },
  sentence: { points: 3, source: { where: 'body', guess: false } },
  subject: { points: 3, source: { where: 'subject', guess: false } },
  subjectPart: { points: 2.5, source: { where: 'subject', guess: false } },
  /** A team's name, or one that agrees with the address. */
  team: { points: 3, source: { where: 'sender', guess: false } },
  domain: { points: 3, source: { where: 'sender', guess: true } },
  /** The name of who sends through a service. */
  service: { points: 2.5, source: { where: 'sender', guess: true } },
  signedTeam: { points: 3, source: { where: 'signature', guess: false } },
  signed: { points: 2.5, source: { where: 'signature', guess: true } },
  /** "Night Baker at Elm Rail" */
  post: { points: 2.5, source: { where: 'body', guess: true } },
  /** Below or above the line that is the post, as services show it. */
  besidePostLine: { points: 2.5, source: { where: 'body', guess: true } },
  /** What has a legal form is an employer's name and nothing else, wherever it stands. */
  form: { points: 2.5, source: { where: 'body', guess: true } },
  institution: { points: 1.5, source: { where: 'body', guess: true } },
  /** The address names it where the mail does too: "etsy@myworkday.com" and "with Etsy". */
  address: { points: 2.5, source: { where: 'sender', guess: true } },
  tenant: { points: 1, source: { where: 'sender', guess: true } },
} as const satisfies Record<string, { readonly points: number; readonly source: FactSource }>;

export type Place = keyof typeof PLACES;

/** Is a name there in so many words the employer's? */
export const isSaid = (place: Place): boolean => ['behalf', 'label', 'self', 'sentence', 'subject'].includes(place);
