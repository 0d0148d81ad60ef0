import { EMPLOYER } from '../e2e/job-pages.ts';

/** A tab of either browser, and the card in it. */
type JobTab = { bringToFront(): Promise<unknown>; goto(address: string): Promise<unknown> };
type JobCard = { press(label: string): Promise<unknown>; appears(words: string): Promise<unknown> };

export async function openJob(tab: JobTab, path: string): Promise<void> {
  await tab.bringToFront();
  await tab.goto(`${EMPLOYER}/${path}`);
}

/** Opens a posting, keeps it, and sends the form: the page with the thanks asks, the person says yes. */
export async function applyFor(tab: JobTab, card: JobCard, id: string): Promise<void> {
  await openJob(tab, id);
  await card.press('Save posting');
  await card.appears('It is in your history');
  await openJob(tab, `${id}/thanks`);
  await card.press('Add to history');
  await card.appears('It is in your history');
}

/** What an invented employer writes to somebody who applied twice, as Typesetter and, after a no, as Bookbinder. */
const [HR, MACHINE] = ['Ines Harrow <ines.harrow@quillgate.example>', 'Quillgate Hiring <no-reply@quillgate.example>'];
const END = '\n\nKind regards,\nInes Harrow\nQuillgate';

export const confirmation = {
  from: MACHINE,
  subject: 'We received your application for Typesetter',
  text: 'Hi Alex,\n\nThank you for applying for the Typesetter position at Quillgate. We have received your application and will get back to you as soon as we have read it.\n\nQuillgate Hiring',
} as const;
export const interview = {
  from: HR,
  subject: 'Interview for the Typesetter role at Quillgate',
  text: `Hi Alex,\n\nwe liked your application as Typesetter at Quillgate and would like to invite you to an interview. Would Tuesday at 10:00 work for you?${END}`,
} as const;
export const rejection = {
  from: HR,
  subject: 'Your application as Typesetter at Quillgate',
  text: `Hi Alex,\n\nthank you for coming to see us. After long talks we have decided to move forward with another candidate for the Typesetter position.\n\nI am sorry that I have no better news.${END}`,
} as const;
export const lateNews = {
  from: HR,
  subject: 'Bookbinder at Quillgate: an interview',
  text: `Hi Alex,\n\nplease excuse the long silence about your application as Bookbinder at Quillgate. We would like to invite you to an interview next week. Which day suits you?${END}`,
} as const;
