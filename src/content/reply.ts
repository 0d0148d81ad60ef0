import { type Answerable, answerable, isReplyTo, looksLike, type ReplyTarget } from '../core/reply-target.ts';
import type { MailSite, Page } from '../sites/mail/adapter.ts';

/**
 * Is the reply to that mail? Another one that stands open here and looks the same leaves it open: a mail that is about no job never
 * leaves the tab, so only the page knows of it.
 */
export function answers(site: MailSite, page: Page, target: ReplyTarget, mail: Answerable): 'yes' | 'no' | 'unknown' {
  const is = isReplyTo(target, mail);
  if (is !== 'yes' || (target.thread !== null && mail.thread !== null)) return is;
  const others = site.openMails(page).filter(({ id }) => id !== mail.id);
  const isAnother = others.some((open) => {
    const other = site.readMail(page, open);
    return other !== null && looksLike(answerable(other), mail);
  });
  return isAnother ? 'unknown' : 'yes';
}
