/** The two templates of the first version. */
export const TEMPLATES = ['thank-you', 'keep-in-mind'] as const;
export type TemplateId = (typeof TEMPLATES)[number];

/** A word that a template needs: filled from the mail, typed by the person, or a gap. */
export const SLOTS = ['person', 'company', 'role', 'scope', 'reader'] as const;
export type Slot = (typeof SLOTS)[number];

/** A reply as it is kept for a case. */
export type Draft = {
  /** The case's key. */
  readonly key: string;
  readonly template: TemplateId;
  /** What the person typed into slots and gaps; an empty word drops the slot with its sentence where that is possible. */
  readonly slots: Readonly<Partial<Record<Slot, string>>>;
  /** The whole text once the person edited it by hand; null while it still follows the template. */
  readonly text: string | null;
  /** When Ajar brings it back, in milliseconds since 1970; null when it was not put aside. */
  readonly due: number | null;
  /** `due` passed and the person has not come back to it yet. */
  readonly isBack: boolean;
  readonly insertedAt: number | null;
  /** What the list of kept drafts shows when the session's case is gone. */
  readonly about: {
    readonly company: string | null;
    readonly role: string | null;
    readonly person: string | null;
    readonly reader: string | null;
    readonly subject: string;
    readonly link: string | null;
  };
  readonly updatedAt: number;
};
