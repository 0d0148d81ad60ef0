// Nobody's domain: it says nothing about the employer.
const SHARED_FAMILIES =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|aol|gmx|proton|protonmail|zoho|yandex|tutanota|fastmail)\.(?:[a-z]{2,4}|com?\.[a-z]{2})$/;
const SHARED_HOSTS: ReadonlySet<string> = new Set(
  '126.com 163.com abv.bg alice.it arcor.de att.net bigpond.com bk.ru bluewin.ch bol.com.br btinternet.com centrum.cz comcast.net daum.net docomo.ne.jp email.cz ezweb.ne.jp free.fr freenet.de hanmail.net hey.com i.ua inbox.lv inbox.ru interia.pl kpnmail.nl laposte.net libero.it list.ru mac.com mail.com mail.ru mailbox.org me.com naver.com ntlworld.com o2.pl onet.pl online.no op.pl optusnet.com.au orange.fr planet.nl pm.me posteo.de qq.com rambler.ru rediffmail.com sbcglobal.net seznam.cz sfr.fr skynet.be softbank.ne.jp t-online.de telenet.be telia.com terra.com.br tiscali.it tuta.com tutamail.com ukr.net uol.com.br verizon.net virgilio.it virginmedia.com wanadoo.fr web.de wp.pl ya.ru ziggo.nl'.split(
    ' ',
  ),
);

/** "gmail.com" of "sam@gmail.com", in lower case. */
export const hostOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** True where anybody may have an address: who writes from there is mostly a person. */
export function isAnybodys(address: string): boolean {
  const host = hostOf(address);
  return SHARED_FAMILIES.test(host) || SHARED_HOSTS.has(host);
}
