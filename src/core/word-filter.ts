import { fold } from './fold.ts';

// Longer text is looked at only up to here; a decision stands far above.
const LOOK_AT = 20_000;

/** Made at the first use: most pages that this runs in show no mail at once. */
const anyOf = (...patterns: readonly string[]): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(patterns.join('|'), 'g');
    return made;
  };
};

// The patterns are in the spelling of `fold`: lower case, without accents.
/** Roots that hardly occur outside job mail: one is enough. Many serve several languages. */
const STRONG = anyOf(
  'candida|recru[it]|hiring|vacanc|vacant|shortlist|applicant|applying (?:for|to) |applied for|different direction|job (?:app|search|offer)',
  'your (?:application|resume|cv|interview)|my interview|offer of employment|selection (?:process|committee)|pass for now|no openings',
  'bewerb|vorstellungsgespr|werkstudent|praktikum|praktika|stellenausschr|personalabt|personalref|die stelle |der stelle |position als|talentpool',
  'postul|entretien|embauche|alternance|(?:le|un|du|ce|au) poste|poste de|de stage',
  'vacante|puesto|empleo|entrevista|reclutam|curriculum|seleccion|rrhh|contratacion|la posicion|tu cv|su cv',
  'processo seletivo|vaga d|[ae] vaga|da vaga|ess[ae] vaga|est[ae] vaga|vagas|curriculo|selecao|contratacao|funcao de|posicao',
  'colloquio|selezion|curriculum|assunzion|posizion[ei]|il ruolo|tirocinio|risorse umane|di stage',
  'sollicit|vacature|functie|werving|kandid|procedure voor|stageplek',
  'rekrut|stanowisk|aplikacj|rozmowe kwalif|rozmowa kwalif|zatrudni| etatu?[ ,.]',
  'soknad|stilling|jobb|tjanst|ansokan|ansokn|rekryter|ansogning|ansoegning|ansaettel|anstall|sokande|ansoger|intervju|jobsamtale|til samtale|praktikplats|til jobb',
  'hakemuk|hakemus|rekry|tyopaik|tyonha|haastattel|valinta |hakija|tehtava on',
  'basvuru|mulakat|pozisyon|is ilan|ozgecmis|ise alim',
  '応募|選考|採用|面接|求人',
  '지원|전형|채용|면접|합격|입사',
  '应聘|應徵|应征|面试|面試|招聘|招募|校招|求职|求職|简历|簡歷|履歷|履历|录用|錄用|錄取|录取|职位|職位|職缺|岗位|候选人|候選人|人選',
  'резюме|вакан|кандид|отклик|собеседован|стажиров|должност|трудоустр|на позиц|эту позиц',
  'співбесід|посад|стажуван|працевлашт|на позиц',
  'pozic|vyberov|zivotopis|pohovor|uchazec|zamestnani',
  'poziti|recrut|angaj|interviu',
  'jelentkez| allas|palyaz|pozicio|interju|toborz|oneletrajz|jelolt',
  'υποψηφ|θεση|θεσε|βιογραφ|συνεντευξ|προσληψ|απορριπτ',
  'ترشح|مرشح|وظيف|وظايف|توظيف|مقابل|سيرتك|طلبك|شغل',
  'מועמד|משרה|משרת|ראיון|קורות|גיוס|לתפקיד',
  'आवेदन|पद |साक्षात्कार|चयन|भर्ती|नौकरी|परिणाम|बायोडाटा',
  'lamaran|melamar|lowongan|rekrutmen|wawancara|pelamar|posisi',
  'ung tuyen|ung vien|tuyen dung|phong van|trung tuyen|vi tri|ho so',
);

/** Ordinary words that tell something in company: so many different ones are asked for. */
const ENGLISH =
  /\b(?:applications?|appl(?:y|ied)|positions?|roles?|job|interview|team|career|resume|cv|portfolio|openings?|chair|barista|selected|no longer|filled|pass(?:ed)?|unfortunately|regret|wish you|best of luck|not to|proceed|hired?|employment|qualifications|assessment|in the end|coming by|studio|your interest|interest in|strong fit|a fit|background|experience|interviews|shifts?|panel|(?:gone|went|going) with|coming in|for attending|meet you|the search|someone|somebody|offered|finalists?|freelance|trial|referees?|notice period|assistant|engineer|manager|officer|teacher|slots?)\b/g;
const ENOUGH_ENGLISH = 3;
const LATIN = anyOf(
  'leider|absage|entschieden|berucksichtig|beruecksichtig|gesprach|stelle |profil |unterlagen|passende |kennenzulernen|jemanden|nachste runde|auswahl|prozess |ruckmeldung|rueckmeldung|bedauern',
  'candidat|profils? |retenue?|suite favorable|malheureusement|ressources|experience|recherche|developp|quelqu.un|bon courage|apprenti|echanger',
  'perfil|oferta|lament|proceso|seleccionad|experiencia|avanza|otra persona|persona que|traves|plaza|solicitud',
  'infelizmente|processo|selecionad|avancar|avancou|continuidade|nao foi|agradece|experiencia|postos? de trabalho|concursal',
  'purtroppo|profilo|abbiamo|scelto|altra persona|altro profilo|lavorato|il posto|ricerca|considerazione|opportunita|trovato|cameriere',
  'helaas|gesprek|iemand|geselecteerd|profiel|verder|gekozen|aangenomen|ervaring|plek|aanvraag|aansluit',
  'niestety|rozmow|wybrali|wybor|zdecydowali|doswiadcz|prace|pracy|zglosze|odrzucon|oferta|dziekuj',
  'tyvarr|desvaerre|dessverre|samtal|valgt|har valt|valet|valget|anden |annan |annen |erfar|rollen|rolle |jobbet|snakken|extrajobb|sagt ja|praktikplats',
  'valitettavasti|tehtav|toise|toinen|kiitos|kokemus|toita|tarvetta|kaveri',
  'maalesef|adayl|deneyim|olumsuz|olumlu|ilerle|tesekkur|devam|bu rol|tanismak|arkadas|asamaya|sureci',
  'bohuzel|setkan|prednost|zkusenost|jineho|pozice|rozhodli',
  'din pacate|alt candidat|experient|postul|altcineva|ocupat|multumesc|discuti|intre timp',
  'sajnos|sajnal|masik|tapasztal|munka|koszon|beszelget|dontott',
  'rat tiec|nhan su|cong ty|kinh nghiem|da chon|nhan ban|studio|cam on',
  'maaf|profil anda|cv anda|kandidat|kebutuhan|pengalaman|kualifikasi|terisi|keisi',
);
const OTHER_SCRIPTS = anyOf(
  'δυστυχωσ|εμπειρ|επιλεξ|συζητησ|ευχαριστ|πινακ|αιτησ|εργασ',
  '残念|見送|結果|書類|経験|ご縁',
  '遗憾|遺憾|未能|通过|通過|初试|初試|團隊|团队|作品|设计师|公司|选择了',
  'сожален|позици|этап|опыт|выбрал|другого|решил|беседа|бюджет|взяли|работ|спасибо',
  'жаль|позиці|етап|досвід|обрали|іншого|роль|дякую|зустріч|бюджет|відбор|людину',
  'للاسف|ناسف|خبره|اختيار|عمل|شركه|اخدنا|يوفق',
  'לצערנו|ניסיון|בחרנו|תהליך|עבודה|תפקיד|סטודיו',
  'खेद|उम्मीदवार|अनुभव|चुना|धन्यवाद',
);
const ENOUGH = 2;
const HAS_OTHER_SCRIPT = /[\u0370-\u1cff\u3040-\ud7ff]/;

/**
 * Could this mail, given as subject and text, be about a job application at all? Errs on the side of yes; a no is
 * final, and such mail never leaves the tab. Small, quick and without data, since it runs in every open mail.
 */
export function couldBeAboutAJob(text: string): boolean {
  const low = fold(text.slice(0, LOOK_AT).toLowerCase());
  if (low.search(STRONG()) >= 0) return true;
  if (HAS_OTHER_SCRIPT.test(low) && count(low, OTHER_SCRIPTS()) >= ENOUGH) return true;
  return count(low, ENGLISH) >= ENOUGH_ENGLISH || count(low, LATIN()) >= ENOUGH;
}

function count(text: string, words: RegExp): number {
  return new Set(text.match(words)).size;
}
