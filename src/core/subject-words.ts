import { textExpression } from './ascii.ts';

/**
 * How subjects of hiring mail are put together, in the languages that they are written in: a few words tell no language. Data for
 * subject-parts and company; a subject has at most a few hundred characters.
 */

/** "(m/w/d)", "H/F", "(all genders)": it stands behind the name of a post and nothing else. */
export const genders = textExpression(
  String.raw`[ ,]*[([]?(?<![\p{L}/])(?:(?:gn|div|[mwfdxhikvc])(?: ?[/|*] ?(?:gn|div|[mwfdxhikvac])){1,3}|all genders?|alle geschlechter)(?![\p{L}/])[)\]]?`,
  'i',
);

/** "(w | m | d)", where a bar divides no parts. */
export const GENDERS_APART = /(?<=[( ])([mwfdx]) ?\| ?(?=[mwfdx](?:[) ]|$))/gi;

/** "Chargé(e)", "Archivar:in", "Mozo/a" */
export const bothGenders = textExpression(
  String.raw`(?<=\p{L})(?:\((?:e|ne|trice|in|a)s?\)|[.·](?:e|ne)(?!\p{L})|[:*](?:in|innen)(?!\p{L})|\/-?(?:e|a|in|o|ne|trice)(?!\p{L}))`,
  'g',
);

/** What divides a subject: "Acme: your application | Data Analyst", "[Acme] Analyst", "Analyst @ Acme". */
export const DIVIDERS =
  /\s{1,3}[-–—/·•@>]{1,9}\s{1,3}|\s{0,3}[|｜【】「」\][]\s{0,3}|:\s{1,3}|：\s{0,3}|["“”„«»]|\s{0,3}[–—]\s{0,3}/gu;
/** What an answer has in front of its subject. */
export const REPLY_OR_FORWARD =
  /^(?:\[ext[a-z]*\] ?|(?:hi|hello|hey|dear) [^,:]{1,30}, |(?:betreff|betreft|objet|oggetto|asunto|assunto|re|aw|sv|vs|antw|odp|ynt|fwd?|wg|tr|rv|回复|回覆|答复|转发|轉寄|返信|답장|رد|ответ|השב)(?:\[\d\])? ?[:：] ?)+/i;
/** "Sleep Technician at Elm Hospital", where a title stands in front. */
export const AT =
  / (?:(?:(?:job|role|position|opening|post) )?(?:at|@) (?!(?:the|our|this|any|all|least|once) )|(?:job|role|position|opening|post) with |(?:bei|chez|presso|bij|hos|på) (?=[\p{Lu}\p{N}]))/u;
/** "at Elm for Analyst" */
export const AT_FOR =
  /^(?:at|with|bei|chez|presso|bij|hos|på) (.{2,60}?) (?:for|as|als|pour|comme|como|para|per|come|voor|som) (?:the |our |an? )?(?=\p{Lu})/u;
/** What is no occupation, and applied for like one; and English titles, which other languages use as they are. */
export const post = textExpression(
  String.raw`(?<!\p{L})(?:lead|internships?|traineeships?|trainee|intern|apprenticeship|(?:graduate|internship|trainee|rotation(?:al)?|summer|leadership|development|apprentice(?:ship)?) program(?:me)?|werkstudent|working student|praktikum|estágio|stagiair|alternance|engineer|developer|manager|analyst|consultant|specialist|designer|officer|coordinator|assistant|director|scientist|architect|administrator|technician|representative|controller|accountant|researcher|head of|product owner|scrum master)(?!\p{L})`,
  'i',
);
/** "Notice of results for Archivist" */
export const FOR = / (?:for|für|pour|para|per|voor) (?:the |our |an? |die |der |le |la |el |il |de )?/;
/** What advertises posts says. */
export const ADVERTISES =
  /(?<![\p{L}])(?:jobs|openings?|hiring|vagas|recrute|offres|empleos|ofertas|vacatures|stellenangebote|jobangebote|alerts?|similar|\d% match|matches|job match|and more$|offerte|jobb som|ledige|lediga|new roles|\d{1,6} (?:new|neue|nouve(?:aux|lles)|nuev[oa]s|nov[oa]s|nuov[ei]|nieuwe|nya|nye|now(?:e|ych)|yeni|nouă|noi|новых|нових|uutta)|\d{1,6}个.{0,12}职位|精选.{0,8}职位|新着求人|おすすめ求人|추천 ?공고)(?![\p{L}])/iu;
/** The words for an application, and what links them to the post or the employer. */
export const APPLICATION =
  /(?:applications?|results?|absage|rejection|offer (?:letter|to join|of employment)|follow[- ]?up|not selected|non-selection|sift|shortlisted|apply|applied|applying|applicant|candidacy|interview|assessment|bewerbung(?:sprozess)?|beworben|vorstellungsgespräch|candidatures?|postulé|candidatura|solicitud|postulación|inscripción|entrevista|inscrição|colloquio|selezione|sollicitatie|uppdatering|ansökan|intervju|ansøgning|søknad|hakemu[sk]\p{L}{0,8}|aplikacj[aię]|aplikacji|rekrutacj[aię]|kandidatur[aęy]?|başvurunuz\p{L}{0,4}|proceso en|entretien|mülakat|вакансии|вакансию|вакансія|отклик|відгук|заявк[уаи]|собеседование|vaga|inscrito en|ofert[aęy]|nabídku|reakce|přihlášk[au]|zgłoszenie|jelentkezés\p{L}{0,4}|pályázat\p{L}{0,4}|afslag|avslag|αίτηση|αίτησή)(?![\p{L}])(?:(?: ?[:–-])? (?:for|to|as|of|on|the|our|an?|position|role|post|als|zum|zur|für|um|auf|die|der|das|eine?|stelle|pour|au|le|la|poste|de|du|d'|en tant que|a|al|como|para|el|puesto|vaga|o|à|per|il|posizione|voor|functie|som|om|till|til|tjänsten|stillingen|na|stanowisko|о|об|на|вакансии))* /iu;

/** "has been sent to Elm", "è stata inviata a Elm": the employer stands behind. */
export const SENT_TO =
  /(?:(?:sent|submitted|received|viewed|read) (?:to|by)|gesendet an|envoyée à|consultée par|enviad[ao] (?:a|para|à)|inviata a|verzonden (?:naar|aan)|skickad(?:es|e)? till|sendt til) (?=\p{Lu}|\d)/u;
/** A thank-you, as subjects have it. */
export const THANKS =
  /(?<!\p{L})(?:thanks?|dank|merci|gracias|grazie|obrigad[oa]|bedankt|tack|takk|tak|dziękujemy|kiitos)(?!\p{L})/iu;
/** Words that "Thank You For Applying To Elm" writes large, and that are small elsewhere. */
export const TITLE_CASE = / (?:For|To|At|From|With|Of|In|On|Your|Our|As)(?= )/g;

/** "Interview with Elm Bank", "News from Elm" */
export const LINK =
  / (?:with|from|at|by|to|of|for|bei|von|der|an|chez|de|da|do|di|con|com|em|en|na|w|hos|till|på|bij|van) (?=[\p{Lu}\d])/u;

/** Of these words alone no name is made. */
export const NOTICE: ReadonlySet<string> = new Set(
  "absage action an as for on our answer application applied bestätigung buon buona call center centre candidacy candidate candidatura candidature chat colloquio confirmation dank decision declined eingangsbestätigung einladung entrevista feedback follow-up full good great important in information interview invitation it's letter negative negativa négative neuigkeiten news next no not notice notification of offer open outcome part people phase phases phone portal position process recent remote required complete reminder response result results role rückmeldung screen selection service services status step steps submission thank thanks the time up update updates unsuccessful regarding received selected match successful vacancy video we welcome you you're your".split(
    ' ',
  ),
);

/** The same where no spaces stand between words: "選考結果のご連絡". */
export const UNSPACED_NOTICE =
  /選考|面接|結果|応募|お知らせ|ご連絡|ご案内|通知|面试|面試|应聘|應徵|录用|錄取|전형|채용|지원|결과|안내|합격/;
