import type { PostingField, StatusRow } from '../../core/posting.ts';

/** The top document of a tab, and the documents of its frames of the same origin. */
export type JobPage = {
  readonly documents: readonly Document[];
  /** The address that shows; the page's own canonical one where it is read from a file. */
  readonly url: string;
};

/** Selectors of one field, most telling first; an element's `content` counts before its text. */
type FieldMarks = Readonly<Partial<Record<PostingField, readonly string[]>>>;

/**
 * One job site: the only place that knows its page. A declaration first; code only where a selector is not enough. Importing an
 * adapter does nothing. Every verb takes the page as it is, never throws for an unknown one, and answers nothing when it is not sure.
 */
export type JobSite = {
  /** The file's name. */
  readonly id: string;
  /** The name that people know it by. */
  readonly label: string;
  /** Match patterns of its own hosts; empty for software that runs under its customers' names. */
  readonly matches: readonly string[];
  /** What a page of this site holds even where no address tells: fragments, and customers' own hosts. */
  readonly marks?: readonly string[];
  /** Where the fields of a posting stand. */
  readonly fields?: FieldMarks;
  /** What only shows once an application was sent. Each is the site's own mark, never words alone. */
  readonly sent?: { readonly address?: RegExp; readonly marks?: readonly string[] };
  /** What a page that lists or searches holds, and no page that shows one posting. */
  readonly isList?: (page: JobPage) => boolean;
  /** Fields that no selector finds. */
  readonly read?: (page: JobPage) => Readonly<Partial<Record<PostingField, string | null>>>;
  /** The lines of a page that lists one's own applications; null on any other page. */
  readonly rows?: (page: JobPage) => readonly StatusRow[] | null;
};
