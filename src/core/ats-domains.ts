import { type AtsDomain, OTHER_BOARDS, OTHER_SERVICES } from './ats-more.ts';
import { companyKey } from './company-name.ts';
import type { Sender } from './mail.ts';

const SERVICES: readonly AtsDomain[] = [
  { domain: 'adp.com', vendor: 'ADP', silent: true },
  { domain: 'afas-recruitment.nl', vendor: 'AFAS', silent: true },
  { domain: 'allibo.com', vendor: 'Allibo', silent: false },
  { domain: 'applicantpro.com', vendor: 'ApplicantPro', silent: false },
  { domain: 'applytojob.com', vendor: 'JazzHR', silent: false },
  { domain: 'ashbyhq.com', vendor: 'Ashby', silent: false },
  { domain: 'avature.net', vendor: 'Avature', silent: true },
  { domain: 'bamboohr.com', vendor: 'BambooHR', silent: false },
  { domain: 'beisen.com', vendor: 'Beisen', silent: true },
  { domain: 'brassring.com', vendor: 'BrassRing', silent: true },
  { domain: 'breezy-mail.com', vendor: 'Breezy', silent: false },
  { domain: 'breezy.hr', vendor: 'Breezy', silent: false },
  { domain: 'ceipalmail.com', vendor: 'Ceipal', silent: false },
  { domain: 'civilservicejobs.service.gov.uk', vendor: 'Civil Service Jobs', silent: true },
  { domain: 'clearcompany.com', vendor: 'ClearCompany', silent: false },
  { domain: 'codesignal.com', vendor: 'CodeSignal', silent: true },
  { domain: 'codility.com', vendor: 'Codility', silent: true },
  { domain: 'comeet-mail.com', vendor: 'Comeet', silent: false },
  { domain: 'comeet-notifications.com', vendor: 'Comeet', silent: false },
  { domain: 'csod.com', vendor: 'Cornerstone', silent: false },
  { domain: 'darwinbox.in', vendor: 'Darwinbox', silent: false },
  { domain: 'dayforcehcm.com', vendor: 'Dayforce', silent: false },
  { domain: 'dice.com', vendor: 'Dice', silent: false },
  { domain: 'docusign.net', vendor: 'DocuSign', silent: true },
  { domain: 'eightfold.ai', vendor: 'Eightfold', silent: false },
  { domain: 'emply.net', vendor: 'Emply', silent: true },
  { domain: 'eqrecruiters.com', vendor: 'EQ', silent: false },
  { domain: 'erecruiter.pl', vendor: 'eRecruiter', silent: true },
  { domain: 'flatchr.io', vendor: 'Flatchr', silent: false },
  { domain: 'francetravail.fr', vendor: 'France Travail', silent: true },
  { domain: 'freshteam.com', vendor: 'Freshteam', silent: false },
  { domain: 'glassdoor.com', vendor: 'Glassdoor', silent: false },
  { domain: 'governmentjobs.com', vendor: 'GovernmentJobs', silent: true },
  { domain: 'greenhouse-mail.io', vendor: 'Greenhouse', silent: false },
  { domain: 'greenhouse.io', vendor: 'Greenhouse', silent: false },
  { domain: 'greetinghr.com', vendor: 'Greeting', silent: false },
  { domain: 'gupy.com.br', vendor: 'Gupy', silent: false },
  { domain: 'hackerrank.com', vendor: 'HackerRank', silent: true },
  { domain: 'hackerrankforwork.com', vendor: 'HackerRank', silent: true },
  { domain: 'hellowork.com', vendor: 'HelloWork', silent: true },
  { domain: 'herp.cloud', vendor: 'HERP', silent: false },
  { domain: 'hh.ru', vendor: 'HeadHunter', silent: true },
  { domain: 'hi.wellfound.com', vendor: 'Wellfound', silent: false },
  { domain: 'hire.lever.co', vendor: 'Lever', silent: false },
  { domain: 'hirevue-app.eu', vendor: 'HireVue', silent: true },
  { domain: 'hirevue.com', vendor: 'HireVue', silent: true },
  { domain: 'hr-manager.net', vendor: 'HR Manager', silent: true },
  { domain: 'hrmos.co', vendor: 'HRMOS', silent: false },
  { domain: 'huntflow.ru', vendor: 'Huntflow', silent: false },
  { domain: 'icims.com', vendor: 'iCIMS', silent: false },
  { domain: 'ihire.com', vendor: 'iHire', silent: true },
  { domain: 'indeed.com', vendor: 'Indeed', silent: true },
  { domain: 'indeedemail.com', vendor: 'Indeed', silent: false },
  { domain: 'infojobs.net', vendor: 'Infojobs', silent: false },
  { domain: 'inhire.com.br', vendor: 'InHire', silent: true },
  { domain: 'inrecruiting.com', vendor: 'Inrecruiting', silent: false },
  { domain: 'jazz.co', vendor: 'JazzHR', silent: false },
  { domain: 'jobbnorge.no', vendor: 'Jobbnorge', silent: true },
  { domain: 'jobindex.dk', vendor: 'Jobindex', silent: true },
  { domain: 'jobright.ai', vendor: 'Jobright', silent: true },
  { domain: 'jobs.nhs.uk', vendor: 'NHS Jobs', silent: true },
  { domain: 'jobs2web.com', vendor: 'SuccessFactors', silent: false },
  { domain: 'jobscore.com', vendor: 'JobScore', silent: false },
  { domain: 'jobstreet.com', vendor: 'JobStreet', silent: true },
  { domain: 'jobvite.com', vendor: 'Jobvite', silent: false },
  { domain: 'jobylon.com', vendor: 'Jobylon', silent: false },
  { domain: 'join.com', vendor: 'JOIN', silent: false },
  { domain: 'joinhandshake.com', vendor: 'Handshake', silent: false },
  { domain: 'joyit.de', vendor: 'Joyit', silent: false },
  { domain: 'kariyer.net', vendor: 'Kariyer.net', silent: true },
  { domain: 'kuntarekry.fi', vendor: 'Kuntarekry', silent: true },
  { domain: 'laura.fi', vendor: 'Laura', silent: false },
  { domain: 'lever.co', vendor: 'Lever', silent: false },
  { domain: 'linkedin.com', vendor: 'LinkedIn', silent: true },
  { domain: 'm.personio.com', vendor: 'Personio', silent: false },
  { domain: 'm.talentlyft.com', vendor: 'TalentLyft', silent: false },
  { domain: 'mail.paylocity.com', vendor: 'Paylocity', silent: false },
  { domain: 'mokahr.com', vendor: 'Moka', silent: true },
  { domain: 'monster.com', vendor: 'Monster', silent: false },
  { domain: 'myworkday.com', vendor: 'Workday', silent: true },
  { domain: 'myworkdayjobs.com', vendor: 'Workday', silent: false },
  { domain: 'naukri.com', vendor: 'Naukri', silent: false },
  { domain: 'ninehire.com', vendor: 'NINEHIRE', silent: false },
  { domain: 'njoyn.com', vendor: 'Njoyn', silent: false },
  { domain: 'notification.hays.com', vendor: 'Hays', silent: true },
  { domain: 'onlyfy.jobs', vendor: 'onlyfy', silent: false },
  { domain: 'oraclecloud.com', vendor: 'Oracle', silent: true },
  { domain: 'otta.com', vendor: 'Otta', silent: false },
  { domain: 'pageuppeople.com', vendor: 'PageUp', silent: false },
  { domain: 'peoplise.com', vendor: 'Peoplise', silent: true },
  { domain: 'personio.com', vendor: 'Personio', silent: false },
  { domain: 'personio.de', vendor: 'Personio', silent: false },
  { domain: 'phenompeople.com', vendor: 'Phenom', silent: false },
  { domain: 'pinpointhq.com', vendor: 'Pinpoint', silent: false },
  { domain: 'pracuj.pl', vendor: 'Pracuj.pl', silent: true },
  { domain: 'reachmee.com', vendor: 'ReachMee', silent: true },
  { domain: 'recman.no', vendor: 'Recman', silent: false },
  { domain: 'recruit.visma.com', vendor: 'Visma Recruit', silent: false },
  { domain: 'recruitee-mailbox.com', vendor: 'Recruitee', silent: false },
  { domain: 'recruitee.com', vendor: 'Recruitee', silent: false },
  { domain: 'reed.co.uk', vendor: 'Reed', silent: false },
  { domain: 'rexx-recruitment.com', vendor: 'rexx', silent: false },
  { domain: 'saramin.co.kr', vendor: 'Saramin', silent: true },
  { domain: 'seek.com.au', vendor: 'SEEK', silent: true },
  { domain: 'smartrecruiters.com', vendor: 'SmartRecruiters', silent: false },
  { domain: 'smartrecruitersmail.com', vendor: 'SmartRecruiters', silent: false },
  { domain: 'softgarden.io', vendor: 'softgarden', silent: false },
  { domain: 'solides.com.br', vendor: 'Solides', silent: false },
  { domain: 'stepstone.de', vendor: 'StepStone', silent: true },
  { domain: 'successfactors.com', vendor: 'SuccessFactors', silent: true },
  { domain: 'successfactors.eu', vendor: 'SuccessFactors', silent: true },
  { domain: 'taleez.com', vendor: 'Taleez', silent: false },
  { domain: 'talent-soft.com', vendor: 'Talentsoft', silent: true },
  { domain: 'talent.icims.eu', vendor: 'iCIMS', silent: false },
  { domain: 'talentclue.com', vendor: 'Talent Clue', silent: false },
  { domain: 'taleo.com', vendor: 'Taleo', silent: true },
  { domain: 'taleo.net', vendor: 'Taleo', silent: true },
  { domain: 'teamio.com', vendor: 'Teamio', silent: false },
  { domain: 'teamtailor-mail.com', vendor: 'Teamtailor', silent: false },
  { domain: 'testgorilla.com', vendor: 'TestGorilla', silent: true },
  { domain: 'trac.jobs', vendor: 'Trac', silent: true },
  { domain: 'ultipro.com', vendor: 'UKG', silent: false },
  { domain: 'umantis.com', vendor: 'umantis', silent: true },
  { domain: 'usastaffing.gov', vendor: 'USA Staffing', silent: true },
  { domain: 'varbi.com', vendor: 'Varbi', silent: true },
  { domain: 'viterbit-mail.com', vendor: 'Viterbit', silent: false },
  { domain: 'webcruiter.no', vendor: 'Webcruiter', silent: false },
  { domain: 'welcomekit.co', vendor: 'Welcome To The Jungle', silent: false },
  { domain: 'welcometothejungle.com', vendor: 'Welcome To The Jungle', silent: false },
  { domain: 'work.getrocket.io', vendor: 'Rocket', silent: false },
  { domain: 'workable.com', vendor: 'Workable', silent: false },
  { domain: 'workablemail.com', vendor: 'Workable', silent: false },
  { domain: 'xing.com', vendor: 'XING', silent: true },
  { domain: 'yello.co', vendor: 'Yello', silent: false },
  { domain: 'ziprecruiter.com', vendor: 'ZipRecruiter', silent: true },
];

/** Applicant tracking systems, test providers and job boards that write in an employer's name. */
export const ATS_DOMAINS: readonly AtsDomain[] = [...SERVICES, ...OTHER_SERVICES, ...OTHER_BOARDS];

/** Vendors under whose own name all their mail comes: the sender says nothing about the employer. */
export const JOB_BOARDS: ReadonlySet<string> = new Set([
  ...OTHER_BOARDS.map(({ vendor }) => vendor),
  'Civil Service Jobs',
  'Dice',
  'France Travail',
  'Glassdoor',
  'GovernmentJobs',
  'HeadHunter',
  'HelloWork',
  'iHire',
  'Indeed',
  'Infojobs',
  'Jobindex',
  'Jobright',
  'Jobbnorge',
  'JobStreet',
  'Kariyer.net',
  'Kuntarekry',
  'LinkedIn',
  'Monster',
  'Naukri',
  'NHS Jobs',
  'Pracuj.pl',
  'Reed',
  'Saramin',
  'SEEK',
  'StepStone',
  'XING',
  'ZipRecruiter',
]);

// What services call themselves in their own letters.
const OWN_LETTERS =
  '北森 北森测评 北森云 智联招聘 前程无忧 猎聘 猎聘网 拉勾 拉勾网 大街网 牛客网 实习僧 赛码网 58同城 사람인 잡코리아 원티드 그리팅 인크루트 나인하이어 リクナビ リクナビNEXT マイナビ マイナビ転職 エン転職 ビズリーチ タウンワーク バイトル ハローワーク リクルートエージェント Airワーク Хантфлоу Работа.ру';
// What sends for employers without being a recruiting service.
const TOOLS = [
  ...OWN_LETTERS.split(' '),
  'Adobe Acrobat Sign',
  'Calendly',
  'Dropbox Sign',
  'Google Calendar',
  'Google Forms',
  'Gumtree',
  'Microsoft Teams',
  'Oikotie',
  'OLX',
  'OLX Praca',
  'Outlook',
  'Subito',
  'willhaben',
  'Zoom',
];
const VENDORS: ReadonlySet<string> = new Set(
  [...ATS_DOMAINS.map(({ vendor }) => vendor), ...TOOLS].map((name) => name.toLowerCase()),
);

const BY_DOMAIN: ReadonlyMap<string, AtsDomain> = new Map(ATS_DOMAINS.toReversed().map((one) => [one.domain, one]));

/** The service behind an address, or null when it is none that we know. */
export function findAts(address: string | null): AtsDomain | null {
  let host = address?.slice(address.lastIndexOf('@') + 1).toLowerCase() ?? '';
  for (;;) {
    const found = BY_DOMAIN.get(host);
    const dot = host.indexOf('.');
    if (found !== undefined || dot < 0) return found ?? null;
    host = host.slice(dot + 1);
  }
}

const ALERT = /job[-_.]?alert|^alerts?[-_@]|digest|@match\.|recommend/;

/** Is it an address from which boards send posts that nobody applied for? */
export function isAlert({ address }: Sender): boolean {
  return address !== null && ALERT.test(address);
}

/** True for a service's own name. */
export function isVendor(name: string): boolean {
  return VENDORS.has(name.toLowerCase()) || VENDORS.has(companyKey(name));
}
