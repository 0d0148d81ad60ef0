// Longer text is looked at only up to here; a decision stands far above.
const LOOK_AT = 20_000;
const ACCENTED = /[\u00df-\u024f\u0370-\u03ff\u0451\u1e00-\u1eff]/g;
const BASES: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** An expression that also finds words typed without their accents. */
function loosely(...patterns: readonly string[]): RegExp {
  const source = patterns.join('|').replace(ACCENTED, (letter) => {
    const base = BASES[letter] ?? letter.normalize('NFD')[0] ?? letter;
    return base === letter ? letter : `[${letter}${base}]`;
  });
  return new RegExp(source, 'g');
}

/** Roots that hardly occur outside job mail: one is enough. Many serve several languages. */
const STRONG = loosely(
  'candida|recru[it]|hiring|vacanc|vacant|shortlist|applicant|applying for|applied for|different direction|job (?:app|search|offer)',
  'your (?:application|resume|cv|interview)|my interview|offer of employment|selection (?:process|committee)|pass for now|no openings',
  'bewerb|vorstellungsgespr|werkstudent|praktikum|praktika|stellenausschr|personalabt|personalref|die stelle |der stelle |position als|talentpool',
  'postul|entretien|embauche|alternance|(?:le|un|du|ce|au) poste|poste de|de stage',
  'vacante|puesto|empleo|entrevista|reclutam|currículum|selección|rrhh|contratación|la posición|tu cv|su cv',
  'processo seletivo|vaga d|[ae] vaga|da vaga|ess[ae] vaga|est[ae] vaga|vagas|currículo|seleção|contratação|função de|posição',
  'colloquio|selezion|curriculum|assunzion|posizion[ei]|il ruolo|tirocinio|risorse umane|di stage',
  'sollicit|vacature|functie|werving|kandid|procedure voor|stageplek',
  'rekrut|stanowisk|aplikacj|rozmowę kwalif|rozmowa kwalif|zatrudni| etatu?[ ,.]',
  'søknad|stilling|jobb|tjänst|ansökan|ansökn|rekryter|ansøgning|ansoegning|ansættel|ansaettel|anställ|sökande|ansøger|intervju|jobsamtale|til samtale|praktikplats|til jobb',
  'hakemuk|hakemus|rekry|työpaik|työnha|haastattel|valinta |hakija|tehtävä on',
  'başvuru|mülakat|pozisyon|iş ilan|özgeçmiş|işe alım',
  '応募|選考|採用|面接|求人',
  '지원|전형|채용|면접|합격|입사',
  '应聘|應徵|应征|面试|面試|招聘|招募|校招|求职|求職|简历|簡歷|履歷|履历|录用|錄用|錄取|录取|职位|職位|職缺|岗位|候选人|候選人|人選',
  'резюме|вакан|кандид|отклик|собеседован|стажиров|должност|трудоустр|на позиц|эту позиц',
  'співбесід|посад|стажуван|працевлашт|на позиц',
  'pozic|výběrov|životopis|pohovor|uchazeč|zaměstnání',
  'poziți|recrut|angaj|interviu',
  'jelentkez| állás|pályáz|pozíció|interjú|toborz|önéletrajz|jelölt',
  'υποψηφ|υποψήφ|θέση|θέσε|βιογραφ|συνέντευξ|συνεντεύξ|πρόσληψ|απορριπτ',
  'ترشح|مرشح|وظيف|وظائف|توظيف|مقابل|سيرتك|طلبك|شغل',
  'מועמד|משרה|משרת|ראיון|קורות|גיוס|לתפקיד',
  'आवेदन|पद |साक्षात्कार|चयन|भर्ती|नौकरी|परिणाम|बायोडाटा',
  'lamaran|melamar|lowongan|rekrutmen|wawancara|pelamar|posisi',
  'ứng tuyển|ứng viên|tuyển dụng|phỏng vấn|trúng tuyển|vị trí|hồ sơ',
);

/** Ordinary words that tell something in company: so many different ones are asked for. */
const ENGLISH =
  /\b(?:applications?|appl(?:y|ied)|positions?|roles?|job|interview|team|career|resume|cv|portfolio|openings?|chair|barista|selected|no longer|filled|pass(?:ed)?|unfortunately|regret|wish you|best of luck|not to|proceed|hired?|employment|qualifications|assessment|in the end|coming by|studio|your interest|interest in|strong fit|a fit|background|experience)\b/g;
const ENOUGH_ENGLISH = 3;
const LATIN = loosely(
  'leider|absage|entschieden|berücksichtig|beruecksichtig|gespräch|stelle |profil |unterlagen|passende |kennenzulernen|jemanden|nächste runde|auswahl|prozess |rückmeldung|rueckmeldung|bedauern',
  'candidat|profils? |retenue?|suite favorable|malheureusement|ressources|expérience|recherche|développ|quelqu.un|bon courage|apprenti|échanger',
  'perfil|oferta|lament|proceso|seleccionad|experiencia|avanza|otra persona|persona que|través|plaza|solicitud',
  'infelizmente|processo|selecionad|avançar|avançou|continuidade|não foi|agradece|experiência|postos? de trabalho|concursal',
  'purtroppo|profilo|abbiamo|scelto|altra persona|altro profilo|lavorato|il posto|ricerca|considerazione|opportunità|trovato|cameriere',
  'helaas|gesprek|iemand|geselecteerd|profiel|verder|gekozen|aangenomen|ervaring|plek|aanvraag|aansluit',
  'niestety|rozmow|wybrali|wybór|zdecydowali|doświadcz|pracę|pracy|zgłosze|odrzucon|ofertą|dziękuj',
  'tyvärr|desværre|desvaerre|dessverre|samtal|valgt|har valt|valet|valget|anden |annan |annen |erfar|rollen|rolle |jobbet|snakken|extrajobb|sagt ja|praktikplats',
  'valitettavasti|tehtäv|toise|toinen|kiitos|kokemus|kokemusta|töitä|tarvetta|kaveri',
  'maalesef|adayl|deneyim|olumsuz|olumlu|ilerle|teşekkür|devam|bu rol|tanışmak|arkadaş|aşamaya|süreci',
  'bohužel|setkán|přednost|zkušenost|jiného|pozice|rozhodli',
  'din păcate|alt candidat|experienț|postul|altcineva|ocupat|mulțumesc|discuți|între timp|intre timp',
  'sajnos|sajnál|másik|tapasztal|munká|köszön|beszélget|döntött',
  'rất tiếc|nhân sự|công ty|kinh nghiệm|đã chọn|nhận bạn|studio|cảm ơn',
  'maaf|profil anda|cv anda|kandidat|kebutuhan|pengalaman|kualifikasi|terisi|keisi',
);
const OTHER_SCRIPTS = loosely(
  'δυστυχώς|εμπειρ|επιλέξ|συζήτησ|ευχαριστ|πίνακ|αίτησ|εργασ',
  '残念|見送|結果|書類|経験|ご縁',
  '遗憾|遺憾|未能|通过|通過|初试|初試|團隊|团队|作品|设计师|公司|选择了',
  'сожален|позици|этап|опыт|выбрал|другого|решил|беседа|бюджет|взяли|работ|спасибо',
  'жаль|позиці|етап|досвід|обрали|іншого|роль|дякую|зустріч|бюджет|відбор|людину',
  'للأسف|نأسف|خبرة|اختيار|عمل|شركة|أخدنا|يوفق',
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
  const low = text.slice(0, LOOK_AT).toLowerCase();
  if (low.search(STRONG) >= 0) return true;
  if (HAS_OTHER_SCRIPT.test(low) && count(low, OTHER_SCRIPTS) >= ENOUGH) return true;
  return count(low, ENGLISH) >= ENOUGH_ENGLISH || count(low, LATIN) >= ENOUGH;
}

function count(text: string, words: RegExp): number {
  return new Set(text.match(words)).size;
}
