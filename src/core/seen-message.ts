/** What became of a message, so that its card never comes back. No text of the mail is kept. */
export type SeenMessage = {
  readonly key: string;
  readonly outcome: 'dismissed' | 'not-a-rejection' | 'recorded' | 'answered';
  readonly at: number;
};
