import { textExpression } from './ascii.ts';

/**
 * How letters name post and employer, in the languages that are written with capitals: a few words tell no language. Data for
 * named-in-text; a sentence has at most a few hundred characters.
 */

// Where a word begins. What looks behind instead takes twice as long.
const AT_WORD = `(?:^|[ ("'„“«])`;
const WORD = String.raw`[\p{Lu}\p{N}.][\p{L}\p{N}&'’.+#/*:-]*`;
const SMALL = '&|-|–|and|of|for|to|und|für|im|in|et|de|des|du|en|e|y|del|della|di|da|do|i|og|och|voor|van|w|z|la|le';
// "Técnica de cooperación", "Chef d'équipe"
const LOWER = String.raw`(?:de|du|des|del|della|di|do|da|en|em) \p{Ll}[\p{L}-]*| d['’]\p{Ll}[\p{L}-]*`;
const RUN = String.raw`${WORD}(?:,? (?:(?:${SMALL}) ){0,2}${WORD}| ${LOWER}){0,7}(?: \([^)]{2,30}\))?`;
/** What goes on behind a name: the sentence. */
const ENDS = String.raw`(?=[,;:!?)"”»]|\.(?:\s|$)|$| (?:[([]|at|with|it|we|is|was|has|has|have|had|and (?:we|the|are|after|have)|but|that|which|to (?:the|us|let|inform)|here|this|position|role|job|post|haben|hat|ist|sind|wird|wurde|werden|geht|bei|kam|konnten|konnte|mit|zu|war|wollten|beworben|bewirbst|möchten|chez|est|a|n'|ne|nous|vous|que|qui|au sein|ha|han|hemos|no|seguimos|avanzamos|decidimos|elegimos|optamos|se|fue|está|estamos|presso|è|abbiamo|non|che|si|na|no|nel|nella|ya|te|le|nos|hebt|heb|ci|vi|ti|foi|já|não|que|em|seguimos|hebben|is|zijn|hos|er|har|är|på|vi|bij|die|dat|ging|gaan|w firmie|zostało|jest|nie) ?)`;
const POST_NOUN =
  'post|position|role|job|vacancy|opening|internship|Stelle|Position|Tätigkeit|Ausbildung|poste|stage|puesto|vacante|plaza|vaga|cargo|posizione|ruolo|functie|vacature|rol|tjänsten|rollen|stillingen|jobbet|jobben|stanowisko';

/** "for the post of", "für die Stelle", "du wolltest": a post stands behind. */
export const beforePost = textExpression(
  `${AT_WORD}(?:(?:[Ff]or|[Aa]s|[Ff]ür|[Aa]ls|[Pp]our|[Cc]omme|[Pp]ara|[Cc]omo|[Pp]er|[Cc]ome|[Vv]oor|[Ss]om|[Tt]il|[Tt]ill|[Jj]ako|[Nn]a) (?:(?:the|our|an?|this|your|die|den|das|eine?n?|unsere|le|la|el|un|une|una|o|uma|il|een|de|onze) )?(?:(?<noun>${POST_NOUN})(?: (?:of|as|als|de|di|van|som|til|da))?:? )?|(?:wolltest|wollten Sie|${POST_NOUN})(?: (?:of|as|als|de|di|van|som|til|da))?:? )["„“«']?(?<post>${RUN})${ENDS}`,
  'g',
);

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{N}&'’.-]*`;
const NAME_SMALL =
  '&|and|of|und|et|de|des|du|y|e|del|della|di|da|do|dos|von|am|van|der|den|og|och|for|für|the|la|le|los|las|el';
const NAME = `${NAME_WORD}(?: (?:(?:${NAME_SMALL}) ){0,2}(?:[dl]['’])?${NAME_WORD}){0,6}`;

/** "we at" (self), "on behalf of" (behalf), or a post "at": an employer stands behind. */
export const beforeEmployer = textExpression(
  `${AT_WORD}(?:(?<self>[Ww]e (?:here )?at|[Hh]ere at|[Ee]veryone at|[Tt]eam at|all of us at|(?:[Ww]ir|uns|[Tt]eam|[Gg]rüße) (?:von|bei)(?: der| dem)?|[Vv]i (?:på|hos|i|ved)|[Nn]ous,? chez|[Ww]ij bij|[Tt]eam van|desde|de parte de|de la part de|équipe de|equipo de|equipe da|da parte di|team di) |(?<behalf>[Oo]n behalf of|[Nn]amens|[Ii]m (?:Namen|Auftrag) (?:von|der|des)|[Aa]u nom d[eu]|[Ee]n nombre de|[Ee]m nome d[aeo]|[Aa] nome di|[Pp]å vegne a[fv]|[Ww] imieniu) |(?:at|with|chez|presso|bij|hos) )(?:the |[Ll]'|la |el |le |il |gemeente )?(?<employer>${NAME})`,
  'g',
);

const KINDS_IN_FRONT =
  "(?:The )?(?:University|College|City|County|Town|Borough|Bank|Diocese|Ministry|Museum) of|Universität|Hochschule|Université|Universidad|Universidade|Università|Universiteit|Universitetet|Region|Gemeinde|Gemeente|Stadt|Stadtwerke|Sparkasse|Volksbank|Landratsamt|Landkreis|Klinikum|Mairie|Ville|Conseil [Dd]épartemental|Clinique|Lycée|Hôpital|Centre [Hh]ospitalier|Ayuntamiento|Hospital|Ospedale|Comune|Cooperativa|Banco|Banca|Grupo|Gruppo|Groupe|Fundación|Fundação|Fondazione|Fondation|Stiftung|Stichting|Bibliotheek|Bakkerij|Bäckerei|Boulangerie|Hotel|Hôtel|Restaurant|Apotheke|Apteka|Pharmacie|Landesmuseum|Bundesamt|Landesamt|Diakonie|Caritas|Município|Municipio|Municipalité|Caisse|Communauté(?: de [Cc]ommunes| d'[Aa]gglomération)?|Supermercati|Quinta|Nemocnice|Szkoła|Marktgemeinde|(?:Kreis|Stadt|Gemeinde|Bezirks|Amts)verwaltung|Bezirksamt|Finanzamt|Amtsgericht|Landgericht|Sąd (?:Rejonowy|Okręgowy)|Starostwo(?: Powiatowe)?|Casa di Riposo|Azienda (?:[Oo]spedaliera|[Ss]anitaria|USL)|Museet|Høgskolen|Sykehuset|Sygehuset|Instituto|Istituto|Institut|Clínica|Câmara Municipal|Prefeitura|Talleres|Ateliers?|Officine|Urząd|Szpital|Uniwersytet|Politechnika|Základní škola|Mateřská škola|Střední škola|Gymnázium|Primăria|Spitalul|Liceul|Școala|Universitatea|Clinica|Colegiul|Ngân hàng(?: Nhà nước)?|Bệnh viện(?: Đa khoa| Phụ sản| Nhi đồng)?|Tập đoàn(?: Bán lẻ| Bưu chính| Địa ốc| Thực phẩm)?|PT|Rumah Sakit|Universitas|Yayasan|Νοσοκομείο|Πανεπιστήμιο|Δήμος";
const KINDS_BEHIND =
  'University|College|Hospitals?|Council|School|Academy|Schools|Library|Bibliotek|Bibliotheek|Co-op|Hotel|Brewery|Bakery|Airlines?|Airways|District|Trust|Foundation|Bank|Museum|Authority|Institute|Clinic|Association|Kommune?|kommune?|(?:videregående )?skole|kaupunki|hyvinvointialue|Universitet|Sygehus|Sjukhus|Sykehus|Group|Partners|Holdings?|Technologies|Solutions|Logistics|Laboratories|Labs|Industries|Interiors|Foods|Motors|Studios?|Üniversitesi|Hastanesi|Belediyesi|Holding|Okulu|Bankası|Egyetem|Kórház|Önkormányzat|Iskola';
/** A quick look before the long ones. */
export const KIND = new RegExp(`(?:${KINDS_IN_FRONT}) | (?:${KINDS_BEHIND})`);

/** "Landratsamt Wendelstein", "University of Northmere": kinds of employers that stand in front of their name. */
export const kindInFront = textExpression(
  `${AT_WORD}(?:[LD]['’])?(?:${KINDS_IN_FRONT}) (?:(?:${NAME_SMALL}|i|w|we|na|ved|vid|in|an der|d') ?){0,3}${NAME}`,
  'g',
);

/** "Wexmoor County Council": kinds that stand behind it. */
export const kindBehind = textExpression(
  String.raw`${NAME_WORD}(?: (?:(?:&|and|of) )?${NAME_WORD}){0,4} (?:${KINDS_BEHIND})(?![\p{L}-])`,
  'g',
);

/** "Job title: ", "Stelle: " */
export const ROLE_LABEL =
  /^[\s*•■◆●▼–—-]{0,4}(?:(?:job |position |role |post )?title|position|role|post|job|vacancy|stelle(?:nbezeichnung)?|poste|intitulé du poste|puesto|vacante|vaga|cargo|posizione|ruolo|functie|vacature|stanowisko|tjänst|stilling|tehtävä|intitulé|pozice|pozisyon|ogłoszenie|oferta|ilan|hirdetés|nabídka|inzerát|annonse|annons|вакансия|вакансія|посада|должность|職種|応募職種|募集職種|求人名|ポジション|职位|应聘职位|投递职位|应聘岗位|岗位|職位|직무|지원 ?(?:분야|직무|포지션)|채용 ?공고)\s?[:：]\s*(?=\S)/iu;
/** "Employer: " */
export const COMPANY_LABEL =
  /^[\s*•■◆●▼–—-]{0,4}(?:employer|company|organi[sz]ation|agency|unternehmen|arbeitgeber|firma|entreprise|employeur|société|empresa|compañía|azienda|società|bedrijf|werkgever|organisatie|pracodawca|företag|arbetsgivare|virksomhed|bedrift|yritys|työnantaja|společnost|şirket|компания|会社名|企業名|公司|公司名称|회사|회사명)(?: name|name)?\s?[:：]\s*(?=\S)/iu;

// What stands behind a name, or around it where there are no spaces.
const FORM = String.raw`(?:GmbH(?: & Co\.? KG(?:aA)?)?|mbH|AG|KG|SE|OHG|Ltd\.?|Inc\.?|LLC|LLP|PLC|P(?:ty|vt|te)\.? Ltd\.?|Co\.,? Ltd\.?|Sdn\.? Bhd\.?|Corp\.?|e\. ?V\.|s\.c\.|Lda\.?|S\.?A\.?S?\.?|S\.?L\.?U?\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|AB|A\/S|ApS|AS|Oyj?|Sp\. ?z ?o\.o\.|s\.r\.o\.|a\.s\.|A\.Ş\.|Α\.?Ε\.?|Ε\.?Π\.?Ε\.?|Kft\.?|Zrt\.?)(?![\p{L}\p{N}])`;
const FORM_SMALL = '&|und|and|et|y|e|i|de|der|du|do|da|di|del|della|of|van|von|am|im|zum|zur';
// "Dörr Antriebstechnik GmbH", "Officine Bellandi S.p.A.", "ООО «Мост»", "株式会社こばと"
export const nameWithForm = textExpression(
  [
    String.raw`(?:\p{Lu}[\p{L}\p{N}&.'’-]* (?:(?:${FORM_SMALL}) )?){0,4}\p{Lu}[\p{L}\p{N}&.'’-]*,? ${FORM}`,
    '(?:ООО|АО|ПАО|ТОВ) [«"][^»"]{2,40}[»"]',
    String.raw`(?:[Кк]омпан(?:и|і)\p{Ll}+|[Гг]рупп\p{Ll} компаний|ГК|[Дд]етск\p{Ll}+ сад\p{Ll}{0,2}|[Шш]кол\p{Ll}{1,2}|[Кк]линик\p{Ll}|[Зз]авод\p{Ll}{0,2}|[Рр]есторан\p{Ll}{0,2}) [«"][^»"]{2,40}[»"]`,
    String.raw`Công ty(?: TNHH| [Cc]ổ phần| CP)?(?: (?:\p{Ll}+ )?\p{Lu}\p{L}*){1,6}`,
    String.raw`(?:株式会社|有限会社|合同会社|学校法人|医療法人|社会福祉法人|国立大学法人)(?!の|より)[\p{L}\p{N}ー・]{1,20}?(?=様|御中|です|でござ|の(?:採用|人事|担当|求人|募集|[\p{L}]{1,8}(?:です|と申))|採用|人事|より|[\s、。」】/／:：(（]|$)`,
    String.raw`[\p{Script=Han}\p{Script=Katakana}A-Za-z0-9ー・&]{1,20}株式会社`,
    String.raw`[\p{Script=Han}]{2,20}?(?:股份有限公司|有限公司|集团)`,
    String.raw`[\p{Script=Hangul}A-Za-z0-9]{2,20}(?:주식회사|㈜|\(주\))`,
    String.raw`(?:주식회사|㈜|\(주\)) ?[\p{L}\p{N}]{1,20}`,
  ].join('|'),
);
// A quick look before the long one.
export const mayHaveForm = textExpression(String.raw` ${FORM}|[«"]|Công ty|[会會]社|法人|公司|集团|주식회사|㈜|\(주\)`);
// "Wir von Elm GmbH"
export const SPEAKER =
  /^Az? (?=.*(?:Kft|Zrt|Nyrt|Bt)\.?$)|^[Кк]омпан[^ ]+ |^(?:(?:Ihr|Dein|Euer) )?\p{L}*-?[Tt]eam (?:der|von|des|van|de|da|di) |^Grüßen? (?:aus \p{L}+ )?|^(?:Wir|We|Nous|Noi|Vi|Wij|The|Die|Der|Das|La|Le|De|Het) (?:von |at |de |di |på |van |hos )?/u;
// "感谢您关注青屿科技有限公司"
export const UNSPACED_SPEAKER =
  /^.*(?:您对|你对|参加|参与|感谢|因为|根据|由用人|要等|选了|在走|我们|你们|咱们|是|的|了|关注|應徵|应聘|加入|投递|报名|申请|申請|选择|来自|我们是|我是|代表|您在)/u;
