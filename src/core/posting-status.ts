import { cleanLine, lineKey } from './posting-text.ts';

/** Sentences by which a posting says that it takes no applications any more. Folded, lower case. */
const CLOSED: readonly RegExp[] = [
  /\bno longer (?:accepting applications|available|open|active|online)\b/,
  /\b(?:position|job|role|vacancy|posting) (?:has been|is|was) (?:already )?(?:filled|closed|removed|expired|deactivated)\b/,
  /\bapplications (?:for this .{1,30} )?(?:are|have) (?:now )?closed\b|\bthis job (?:has )?expired\b|\bjob you are (?:looking for|trying to).{0,40} no longer\b/,
  /\b(?:stelle|position|anzeige|stellenanzeige|ausschreibung|stellenangebot|job) (?:ist|wurde) (?:leider |bereits |inzwischen )*(?:nicht mehr (?:verfugbar|aktiv|online|vakant|ausgeschrieben)|besetzt|abgelaufen|geschlossen)\b/,
  /\bnimmt keine bewerbungen (?:mehr )?(?:an|entgegen)\b|\bkeine bewerbungen mehr\b/,
  /\b(?:offre|annonce|poste) (?:n est plus (?:disponible|active|en ligne)|(?:a ete|est) (?:pourvue?|expiree?|cloturee?))\b|\bn accepte plus de candidatures\b/,
  /\b(?:oferta|vacante|vaga|puesto)\b.{0,20} (?:ya no (?:esta|se encuentra) (?:disponible|activa)|(?:ha sido |foi )?(?:cerrada|cubierta|encerrada|preenchida|caducada)|nao esta mais disponivel)\b|\bya no (?:se aceptan|acepta) (?:solicitudes|candidaturas)\b|\bnao aceita mais candidaturas\b/,
  /\b(?:offerta|posizione|annuncio)\b.{0,20} non (?:e|sono) piu (?:disponibile|attiva|attivo)\b|\bvacature is (?:niet meer|gesloten|vervuld|verlopen)\b/,
  /\b(?:nabidka|pozice|inzerat|ponuka|pozicia)\b.{0,20} (?:uz |jiz |je )*(?:neni (?:aktualni|aktivni|dostupna)|nie je (?:aktualna|aktivna)|obsazena|uzavrena|ukoncena|vyprsela)\b/,
  /\b(?:oferta|ogloszenie|rekrutacja)\b.{0,20} (?:wygasl[ao]|jest (?:nieaktualn[ae]|zakonczon[ae])|zostal[ao] (?:zakonczon[ae]|zamkniet[ae]))\b/,
  /\b(?:annonsen|tjansten|jobbet|stillingen|jobbet) (?:ar|er|har) (?:inte langre|ikke lenger|ikke laengere|tillsatt|utgatt|udlobet|besat)\b/,
  /вакансия (?:в архиве|закрыта|неактуальна|перенесена в архив)|вакансія (?:закрита|неактивна)|募集は終了|募集を終了|応募受付を終了|职位已(?:关闭|下线|停止招聘)|채용이 마감|마감된 공고|המשרה (?:אינה|לא) (?:פעילה|רלוונטית)/,
];
const PAUSED =
  /\b(?:position|job|posting|vacancy) is (?:currently )?(?:paused|on hold)\b|\bnabidka je pozastavena\b|\bpozastaven[aoy]\b/;

/**
 * One piece of each of these sentences, as pages write it: hardly a posting has any, and making the long patterns ready costs
 * milliseconds.
 */
const COULD_END =
  /longer|filled|closed|removed|expired|deactivated|paused|on hold|nicht mehr|besetzt|abgelaufen|geschlossen|keine bewerbung|est plus|pourvu|expir|tur[eé]e|accepte plus|ya no|cerrada|cubierta|caducada|preenchida|mais (?:disp|cand)|disponibile|attiv[ao]|niet meer|gesloten|vervuld|verlopen|nen|nie je|obsazen|uzav|ukon|vypr|pozastav|wygas|nieaktualn|zako|zamkni|inte l|ikke l|tillsatt|utg|udl|besat|архив|закры|закри|неактуальн|неактивна|終了|已(?:关闭|下线|停止)|마감|המשרה/i;

/** Does a line say that the posting is closed or paused? */
export function closedBy(line: string): 'closed' | 'paused' | null {
  if (!COULD_END.test(line)) return null;
  const key = lineKey(line);
  if (key.length > 220) return null;
  if (PAUSED.test(key)) return 'paused';
  return CLOSED.some((sentence) => sentence.test(key)) ? 'closed' : null;
}

/** A site's own word for the state of a posting; null for the states in which one can apply, and for any other word. */
export function closedState(word: string): 'closed' | 'paused' | null {
  const key = lineKey(word);
  if (/^(?:paused|suspended|on hold|onhold)$/.test(key)) return 'paused';
  return /^(?:closed|expired|filled|inactive|archived|ended|unpublished|finished|deactivated)$/.test(key)
    ? 'closed'
    : null;
}

/** Sentences by which a page says that an application was sent just now. Folded, lower case; whole headings and messages. */
const SENT: readonly RegExp[] = [
  /^(?:your |the )?application (?:was |has been |is )?(?:successfully )?(?:sent|submitted|received|complete|completed)(?: successfully)?\b/,
  /^(?:your |the )?application (?:was|has been) (?:successfully )?(?:sent|submitted) to\b/,
  /^(?:success |congratulations |great |done |all done |hooray )?(?:you have|you ve|you) (?:successfully )?(?:applied|submitted your application)(?: (?:to|for)\b.*)?$/,
  /^(?:many )?thank(?:s| you)(?: very much| so much)? for (?:applying|your (?:job )?application|submitting your application)\b/,
  /^thank(?:s| you) for your interest your (?:profile|application) (?:has been|was) (?:received|submitted)/,
  /^(?:we have|we ve) received your application\b/,
  /^(?:vielen dank|danke|herzlichen dank) fur (?:ihre|deine|die) bewerbung\b/,
  /^(?:ihre|deine|die) bewerbung (?:wurde|ist|war) (?:erfolgreich )?(?:ubermittelt|gesendet|abgeschickt|versendet|verschickt|eingereicht|eingegangen|bei uns eingegangen)\b/,
  /^bewerbung (?:erfolgreich )?(?:gesendet|abgeschickt|ubermittelt|versendet|eingereicht)\b/,
  /^merci (?:pour votre candidature|d avoir postule)\b|^(?:votre )?candidature (?:a )?(?:bien )?(?:ete )?(?:envoyee|transmise|recue|enregistree)\b|^vous avez (?:bien )?postule\b/,
  /^(?:muchas )?gracias por (?:postularte|tu candidatura|tu solicitud|su candidatura|inscribirte|aplicar)\b|^(?:tu |su )?(?:candidatura|solicitud|inscripcion) (?:se )?(?:ha sido |ha )?(?:enviada|enviado|recibida|realizada)\b|^te has inscrito\b/,
  /^(?:muito )?obrigad[oa] p(?:or|ela) (?:se candidatar|sua candidatura|tua candidatura|candidatura|candidatar se)\b|^(?:sua |a sua |tua )?candidatura (?:foi )?(?:enviada|recebida|submetida|concluida)\b/,
  /^grazie per (?:la tua candidatura|la sua candidatura|la candidatura|esserti candidato)\b|^(?:la tua )?candidatura (?:e stata )?(?:inviata|ricevuta)\b/,
  /^bedankt voor (?:je|uw|jouw) sollicitatie\b|^(?:je|uw|jouw) sollicitatie is (?:verzonden|verstuurd|ontvangen)\b|^sollicitatie (?:verzonden|verstuurd)\b/,
  /^tack for din ansokan\b|^(?:din )?ansokan (?:ar |har )?(?:skickad|skickats|mottagen)\b|^(?:takk|tak) for (?:din |sin )?(?:soknad|ansogning)|^(?:din )?(?:soknad|soknaden|ansogning|ansogningen) er (?:sendt|mottatt|modtaget)\b|^kiitos hakemuksest/,
  /^(?:vase )?(?:odpoved|prihlaska|zadost) (?:byla )?(?:uspesne )?odeslana\b|^dekujeme za (?:vasi odpoved|vas zajem|odpoved|zaslani)|^(?:vasa )?(?:odpoved|prihlaska|ziadost) bola (?:uspesne )?odoslana\b|^dakujeme za (?:vasu|vas)/,
  /^dziekujemy za (?:aplikacje|zlozenie aplikacji|aplikowanie|przeslanie)|^(?:twoja )?aplikacja zostala (?:wyslana|przeslana)\b|^koszonjuk a? ?jelentkezes|^(?:candidatura|aplicatia) (?:ta )?a fost trimisa\b/,
  /^(?:ваш )?отклик (?:успешно )?отправлен|^спасибо за (?:отклик|ваш отклик)|^ваше резюме отправлено|^basvurunuz (?:alindi|iletildi|gonderildi|basariyla)|^terima kasih telah melamar/,
  /^(?:ご)?応募(?:ありがとうございま|が完了|を受け付け)|^(?:投递|申请)成功|^지원이 완료|^지원해 주셔서 감사|^입사지원이 완료/,
];

/** Is this line, a heading or a message of the page, the sentence that an application was sent? */
export function saysSent(line: string): boolean {
  const key = lineKey(line);
  return (
    key.length <= 160 &&
    SENT.some((sentence) => sentence.test(key)) &&
    !/\b(?:templates?|examples?|how to|vorlagen|muster)\b/.test(key)
  );
}

/** Whom "Your application was sent to X!" names; null where the line names nobody. */
export function sentTo(line: string): string | null {
  const found =
    /\bapplication (?:was|has been) (?:successfully )?(?:sent|submitted) to (?<company>[^!|]{1,80}?)[!.]?$/i.exec(
      cleanLine(line),
    );
  return found?.groups?.company ?? null;
}

/** Words for where an application stands, as portals write them. Folded, lower case; the whole line is one. */
const STANDS: readonly RegExp[] = [
  /^(?:in (?:process|progress|review)|under (?:review|consideration)|application (?:received|submitted|viewed|sent|withdrawn|under review|in review)|received|submitted|not submitted|applied|viewed|reviewed|pending|active|inactive|withdrawn|archived|draft(?: in progress)?|screening|phone screen|shortlisted|interview(?:ing| scheduled)?|assessment|offer(?: received| extended)?|hired|closed|rejected|declined|new|saved|contacted)$/,
  /\b(?:no longer (?:in|under) consideration|not selected|no longer being considered|not (?:moving|proceeding) forward|position (?:has been )?(?:filled|closed)|not retained|unsuccessful|no longer interested|process completed|your application is (?:in|under) .{2,30})\b/,
  /^(?:in bearbeitung|eingegangen|bewerbung eingegangen|in prufung|absage|abgesagt|zusage|zuruckgezogen|eingereicht|abgeschlossen|vorstellungsgesprach|nicht berucksichtigt|offen|gesendet|angesehen)$/,
  /^(?:en cours(?: d etude| de traitement)?|recue|envoyee|refusee|retenue|non retenue|vue|en proceso|enviada|recibida|descartad[oa]|finalizad[oa]|vista|cv leido|em analise|em andamento|encerrad[oa]|inviata|ricevuta|in valutazione|in behandeling|verzonden|afgewezen|mottagen|skickad|avslutad|odeslano|zobrazeno|zamitnuto|wyslano|odrzucona|w trakcie|просмотрен|отказ|приглашение|не просмотрен)$/,
];

/** Is this line a portal's word for where an application stands? */
export function isStanding(line: string): boolean {
  const key = lineKey(line);
  return key.length <= 90 && STANDS.some((word) => word.test(key));
}

/** Does a heading say that the page lists one's own applications? */
export function isOwnList(line: string): boolean {
  return /\b(?:my (?:submitted )?(?:applications?|jobs|submissions)|your applications|applications|candidate home|jobs applied|applied jobs|job tracker|meine bewerbungen|bewerbungen|mes candidatures|mis (?:candidaturas|postulaciones|inscripciones|solicitudes)|minhas candidaturas|le mie candidature|mijn sollicitaties|mina ansokningar|moje (?:odpovedi|aplikacje|prihlasky)|мои отклики)\b|応募履歴|我的投递|지원현황|지원 현황/.test(
    lineKey(line),
  );
}
