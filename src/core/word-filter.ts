// Longer text is looked at only up to here; a decision stands far above.
const LOOK_AT = 50_000;

// Roots that hardly occur outside job mail: one is enough. Many serve several languages.
const STRONG =
  /candida|recru[it]|hiring|vacanc|vacant|your (?:application|resume|cv|interview)|job (?:app|search)|applying|applied (?:for|to)|applicant|bewerb|postul|selec[ct]i|colloquio|sollicit|kandid|rekrut|stanowisk|søknad|ansøgning|ansökan|tjänst|stilling|hakem|hakij|rekry|työpaik|valinta|başvur|aday|応募|選考|採用|面接|지원|전형|채용|면접|应聘|應徵|应征|面试|面試|招聘|求职|求職|简历|履歷|录用|錄取|录取|职位|職位|岗位|резюме|вакан|кандид|отклик|собеседован|співбесід|pozíci|výběrov|životopis|pohovor|poziți|pozitie|angaj|jelentkez|álláshely|pályáz|υποψηφ|θέση|βιογραφ|συνέντευξ|ترشح|مرشح|وظيف|طلبك|توظيف|مقابل|מועמד|משרה|ראיון|קורות|आवेदन|पद |साक्षात्कार|चयन|lamaran|melamar|lowongan|rekrutmen|ứng tuyển|ứng viên|tuyển dụng|phỏng vấn/;

// Ordinary words that become telling in company: two different ones are asked for.
const WEAK =
  /\b(?:applications?|positions?|roles?|job|interview|team|career|resume|cv|portfolio|openings?|chair|barista|post|forward|selected|no longer|filled|pass(?:ed)?|different direction|unfortunately|regret|wish you|best of luck|not to|proceed|interest|hired?)\b/g;

const ENOUGH_WEAK = 3;

/**
 * Could this mail, given as subject and text, be about a job application at all? Errs on the side of yes; a no is
 * final, and such mail never leaves the tab. Small, quick and without data, since it runs in every open mail.
 */
export function couldBeAboutAJob(text: string): boolean {
  const low = text.slice(0, LOOK_AT).toLowerCase();
  return STRONG.test(low) || new Set(low.match(WEAK)).size >= ENOUGH_WEAK;
}
