import type { Case } from '../core/case.ts';
import { fingerprint } from '../core/fingerprint.ts';
import { type Answerable, answerable, headsOf } from '../core/reply-target.ts';
import { namesOf, noteHead } from '../storage/session.ts';

/** Where a mail is, and what it is called: one conversation is one name, for a reply is known by the conversation's id. */
type Opened = Pick<Case, 'key' | 'site' | 'host'> & { readonly mail: Parameters<typeof answerable>[0] };

const nameOf = ({ key, mail }: Opened): string => fingerprint([mail.thread ?? key]);

/** What replies to it would show. Kept as fingerprints: nothing of a mail that is no case can be read out of them. */
const noted = ({ site, host, mail }: Opened): readonly string[] =>
  headsOf(answerable(mail)).map((head) => fingerprint([site, host, head]));

/** Notes which mails were opened, so that a reply to one of them is not taken for a reply to another. */
export async function noteOpened(opened: Opened): Promise<void> {
  await Promise.all(noted(opened).map((head) => noteHead(head, nameOf(opened))));
}

/** What a reply to the case's mail is known by, and whether another mail was opened in this session that looks the same. */
export async function answerableOf(one: Case): Promise<Answerable> {
  const names = await Promise.all(noted(one).map(namesOf));
  return answerable(
    one.mail,
    names.flat().every((name) => name === nameOf(one)),
  );
}
