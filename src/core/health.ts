/** Whether a webmail's page is still what its adapter was checked with. Numbers and names of parts only: no text of a mail. */

/** The parts of a mail that an adapter looks for. */
export const MAIL_PARTS = ['message', 'body', 'subject', 'from', 'date'] as const;
type MailPart = (typeof MAIL_PARTS)[number];

/**
 * Which anchor found a part: 1 is the most trusted, null is none of them. Up to `usual` it is as it was when the adapter was
 * checked: other skins and views of one webmail have anchors of their own.
 */
type AnchorNumber = { readonly found: number | null; readonly usual: number };
/** A part that webmails may leave out is missing here where it is not shown. */
export type AnchorNumbers = Readonly<Partial<Record<MailPart, AnchorNumber>>>;

/** `unreadable`: a mail seems to be open, and it cannot be read. */
export type Health = {
  /** The adapter's id. */
  readonly site: string;
  readonly state: 'reads' | 'no-mail' | 'unreadable';
  readonly anchors: AnchorNumbers;
};

/** Did a part have to be found in another way than when the adapter was checked? */
export const hasChanged = (anchors: AnchorNumbers): boolean =>
  Object.values(anchors).some(({ found, usual }) => found === null || found > usual);

/** What to put into an issue: the adapter, the browser, the numbers. In English, for those who mend it. */
export function healthReport({ site, anchors }: Health, browser: string): string {
  const lines = MAIL_PARTS.flatMap((part) => {
    const one = anchors[part];
    return one
      ? [`${part}: ${one.found === null ? 'no anchor' : `anchor ${one.found}`} (usual: up to ${one.usual})`]
      : [];
  });
  return ['Ajar: a webmail has changed', `adapter: ${site}`, `browser: ${browser}`, ...lines].join('\n');
}
