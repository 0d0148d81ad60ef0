import type { CompiledLanguage } from './compiled-language.ts';
import type { Sender } from './mail.ts';
import type { MailParts } from './mail-parts.ts';
import type { SpelledPattern } from './patterns.ts';
import type { Searchable } from './searchable.ts';
import type { Part } from './subject-parts.ts';
import type { FactSource } from './verdict.ts';

/** What company, role and people are read from: the true sender (of a mail passed on: the first one) and the text in its own spelling. */
export type FactText = {
  readonly sender: Sender;
  readonly subject: Searchable;
  readonly subjectParts: readonly Part[];
  readonly parts: MailParts;
  /** What is not blank of the beginning of the new text, and of its end with the signature. */
  readonly lines: { readonly first: readonly string[]; readonly last: readonly string[] };
  readonly sentences: readonly Searchable[];
  /** For each pattern for roles and companies the sentences that it may match, in their order. */
  readonly candidates: ReadonlyMap<SpelledPattern, readonly Searchable[]>;
  /** Those that the subject may match. */
  readonly inSubject: ReadonlySet<SpelledPattern>;
  readonly language: CompiledLanguage;
};

/** A fact and where it was read. */
export type Found<Value = string> = { readonly value: Value; readonly source: FactSource };
