/** What the person kept from a question of the popup. */
export type Reflection = {
  readonly id: string;
  readonly question: string;
  readonly text: string;
  readonly mood: string | null;
  readonly at: number;
};
