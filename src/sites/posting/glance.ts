/** Parts of sites at which nobody looks for a posting: one's feed and letters, people, accounts, what the site says of itself. */
const ELSEWHERE =
  /^\/(?:feed|home|in|people|messag\w*|inbox|notifications?|mynetwork|network|settings|account|profile|pages?|blogs?|news|magazine|stories|help|support|about\w*|contact|legal|privacy|terms|cookies?|imprint|impressum|log-?in|sign-?\w+|register|auth\w*|password)(?:[/.]|$)/i;
/** Words by which a page near the front could still be a posting, the thanks for an application, or a list of one's own. */
const WORDS =
  /jobs?\b|career|karri?er|carri?er|carreira|stellen|emplo[iy]|emprego|ofert|offre|pr[aá][ck]|nab[ií]dk|position|posting|opening|vacan|vaga|vacature|appl[yi]|bewerb|candida|postul|sollicit|thank|danke|merci|gracias|obrigad|grazie|success|submi/i;

/**
 * Could a page of a job site be a posting, or tell how an application stands? A glance at what it calls itself, for the script that
 * stays in every page there: too much said yes costs a reading, too little a posting. So a page deep in the site could, whatever its
 * language.
 */
export function couldTell({ URL: address, title }: Document): boolean {
  const [, path = '/', query = ''] = /^https?:\/\/[^/?#]*([^?#]*)([^#]*)/.exec(address) ?? [];
  if (ELSEWHERE.test(path)) return false;
  return /^\/[^/]+\/[^/]/.test(path) || query !== '' || WORDS.test(path) || WORDS.test(title);
}
