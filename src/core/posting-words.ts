/** Words by which pages of job sites are read. Data; each list sorted by language, one language a line. */

/** What stands before the place, the employer, the pay and the day in the lines and tables of a posting. Lower case, folded. */
export const LABELS: Readonly<Record<'company' | 'location' | 'salary' | 'datePosted', readonly string[]>> = {
  location: [
    'location|locations|job location|job locations|work location|workplace|office|office location|place of work|primary location|location name|city|duty station|based in|where',
    'standort|standorte|arbeitsort|einsatzort|dienstort|ort|arbeitsplatz|beschaftigungsort',
    'lieu|lieu de travail|localisation|ville|lieu du poste|lieux|lieu de mission',
    'ubicacion|lugar|lugar de trabajo|localidad|poblacion|ciudad|localizacion|centro de trabajo',
    'ubicacio|lloc de treball|localitat|poblacio',
    'localizacao|local|local de trabalho|cidade|localidade',
    'sede|sede di lavoro|luogo di lavoro|localita|luogo|citta',
    'locatie|standplaats|werklocatie|plaats|werkplek',
    'ort|placering|arbetsort|stad|plats|placeringsort',
    'arbeidssted|sted|lokasjon|arbejdssted|arbejdsplads|lokation|by',
    'sijainti|paikkakunta|tyopaikan sijainti|toimipaikka',
    'misto vykonu prace|misto prace|lokalita|pracoviste|miesto prace|miesto vykonu prace|pracovisko|misto',
    'miejsce pracy|lokalizacja|miasto|miejsce',
    'munkavegzes helye|helyszin|munkahely|telephely|varos',
    'locatia|loc de munca|locul de munca|oras|localitate',
    'место работы|город|локация|місце роботи|місто|регион|локація|адрес',
    'konum|lokasyon|calisma yeri|sehir|is yeri',
    'lokasi|lokasi kerja|dia diem|dia diem lam viec|noi lam viec',
    'τοποθεσια|περιοχη|מיקום|מיקום המשרה|איזור|אזור|الموقع|مكان العمل|المدينة',
    '勤務地|勤務先|就業場所|工作地点|工作地點|工作城市|地点|근무지|근무지역|근무지 주소|근무 지역',
  ].flatMap((line) => line.split('|')),
  company: [
    'company|company name|employer|hiring company|hiring organization|organisation|organization|client',
    'unternehmen|arbeitgeber|firma',
    'entreprise|employeur|societe|recruteur',
    'empresa|empleador|compania',
    'azienda|datore di lavoro|societa',
    'bedrijf|werkgever|organisatie|bedrijfsnaam',
    'foretag|arbetsgivare|arbeidsgiver|bedrift|virksomhed|arbejdsgiver|yritys|tyonantaja',
    'spolecnost|zamestnavatel|spolocnost|zamestnavatel|nazov spolocnosti|pracodawca|nazwa firmy',
    'ceg|munkaltato|cegnev|angajator|companie|compania',
    'компания|работодатель|компанія|роботодавець|организация',
    'sirket|firma adi|isveren|perusahaan|cong ty',
    'εταιρεια|שם החברה|חברה|الشركة|اسم الشركة',
    '会社名|企業名|公司|公司名称|企业名称|회사|회사명|기업명',
  ].flatMap((line) => line.split('|')),
  salary: [
    'salary|salary range|pay|pay range|pay rate|compensation|compensation range|wage|hourly rate|base salary|base pay',
    'gehalt|vergutung|lohn|jahresgehalt|bezahlung|entgelt',
    'salaire|remuneration|salaire brut',
    'salario|sueldo|retribucion|rango salarial|salari|retribucio',
    'remuneracao|faixa salarial|salario bruto',
    'retribuzione|stipendio|ral|compenso',
    'salaris|bruto salaris|beloning|lon|lonn|palkka',
    'plat|mzda|odmena|mzdove podminky|zakladna zlozka mzdy',
    'wynagrodzenie|pensja|placa|zarobki',
    'fizetes|ber|berezes|salariu',
    'зарплата|оклад|заработная плата|уровень дохода|заробітна плата',
    'maas|ucret|gaji|muc luong|luong|μισθος|שכר|الراتب',
    '給与|給料|年収|月給|薪资|薪資|月薪|年薪|급여|연봉|급여조건',
  ].flatMap((line) => line.split('|')),
  datePosted: [
    'posted|posted on|date posted|posting date|published|published on|publication date|job posted|job posting date|post date',
    'veroffentlicht|veroffentlicht am|online seit|publie le|date de publication|publicado|fecha de publicacion|publicado em',
    'data di pubblicazione|pubblicato il|geplaatst op|datum|publicerad|publisert|julkaistu|zverejneno|datum zverejnenia',
    'opublikowano|data publikacji|дата публикации|掲載日|发布时间|發佈時間|등록일',
  ].flatMap((line) => line.split('|')),
};

/** Labels that begin lines beside those above: what follows one of them is no place, and a page that has some is a posting. */
export const OTHER_LABELS: ReadonlySet<string> = new Set(
  [
    'department|team|job type|employment type|contract type|type of contract|schedule|hours|experience|required experience|seniority|job level|level|industry|sector|function|job function|job id|job title|reference|requisition|requisition id|job requisition id|time type|remote type|workplace type|closing date|end date|vacancies|number of openings|start date|category|skills|education|minimum qualification|state|country|region|tier',
    'abteilung|vertragsart|arbeitszeit|beschaftigungsart|anstellungsart|eintrittsdatum|arbeitsbeginn|referenznummer|referenz|berufserfahrung|branche|bewerbungsfrist|beschaftigungsgrad|pensum|funktion',
    'contrat|type de contrat|experience requise|niveau d etudes|secteur|temps de travail|date de debut|reference de l offre|metier',
    'tipo de contrato|jornada|jornada laboral|sector|vacantes|departamento|disciplina|posicion|modalidad de trabajo|tipo de jornada|experiencia|numero de vacantes',
    'tipus de contracte|vacants|modalitat de treball|departament|area|horario|regime',
    'contratto|tipo di contratto|orario di lavoro|settore|inquadramento|dienstverband|uren|aantal uren|opleidingsniveau|vakgebied',
    'anstallningsform|sista ansokningsdag|omfattning|anstallning|varaktighet|ansettelsesform|stillingsprosent|frist|soknadsfrist|ansogningsfrist|arbejdstid',
    'typ uvazku|druh pracovniho pomeru|typ smluvniho vztahu|pracovni pomer|druh pracovneho pomeru|nastup|termin nastupu|vzdelani|pozadovane vzdelani|rodzaj umowy|wymiar etatu|tryb pracy|poziom stanowiska|rodzaj pracy',
    'тип занятости|график работы|опыт работы|занятость|требуемый опыт|график|calisma sekli|deneyim',
    '雇用形態|職種|応募資格|職務内容|勤務時間|职位编号|职位类别|职位类型|招聘人数|学历要求|고용형태|경력|직무|채용분야|모집부문|סוג משרה|היקף משרה|מס משרה',
  ].flatMap((line) => line.split('|')),
);

/** Headings that parts of a posting stand under: a page that has some is a posting. None of them is a company. */
export const SECTIONS: ReadonlySet<string> = new Set(
  [
    'about the job|about the role|about the position|about this role|about this job|about you|about us|about the team|about the company|job description|full job description|description|overview|responsibilities|key responsibilities|your responsibilities|what you will do|what you ll do|requirements|qualifications|minimum qualifications|preferred qualifications|skills|benefits|what we offer|who you are|your profile|the role|duties|duties and responsibilities|job summary|company description|additional information|perks|job details|job post details|basic section|job location|department|employment type|location|compensation',
    'aufgaben|ihre aufgaben|deine aufgaben|das erwartet dich|das erwartet sie|ihr profil|dein profil|anforderungen|qualifikationen|wir bieten|unser angebot|benefits|stellenbeschreibung|das bringst du mit|uber uns|kontakt|das bieten wir|was wir bieten|tatigkeiten',
    'les missions du poste|missions|vos missions|le poste|profil recherche|le profil recherche|votre profil|description du poste|avantages|a propos|l entreprise|descriptif du poste',
    'descripcion|descripcion de la oferta|descripcion del puesto|requisitos|funciones|se ofrece|beneficios|ofrecemos|descripcio de l oferta|requisits|descripcio|funcions|s ofereix|descricao|descricao da funcao|descricao da vaga|responsabilidades|requisitos e qualificacoes|oferecemos',
    'descrizione|requisiti|responsabilita|offriamo|mansioni|attivita|functieomschrijving|functie eisen|wat ga je doen|wie ben jij|wat bieden wij|wij bieden|profiel',
    'om tjansten|arbetsuppgifter|kvalifikationer|om oss|vi erbjuder|din profil|om stillingen|arbeidsoppgaver|vi tilbyr|kvalifikasjoner|arbejdsopgaver|vi tilbyder',
    'napln prace|pozadujeme|nabizime|co budete delat|co vas ceka|co nabizime|koho hledame|o pozici|popis pozice|pozadavky|napln prace informacie o pracovnom mieste|poziadavky|ponukame|obowiazki|twoje obowiazki|zakres obowiazkow|wymagania|nasze wymagania|oferujemy|to oferujemy|opis stanowiska',
    'обязанности|требования|условия|описание вакансии|мы предлагаем|обов язки|вимоги|gorevler|aranan nitelikler|is tanimi|genel nitelikler',
    '仕事内容|応募資格|募集要項|待遇|岗位职责|职位描述|任职要求|工作职责|职位要求|담당업무|자격요건|우대사항|주요업무|תיאור המשרה|דרישות המשרה|דרישות|المسؤوليات|المتطلبات|الوصف الوظيفي',
  ].flatMap((line) => line.split('|')),
);

/** What a page is called that shows one posting but does not name it. */
export const DETAIL_TITLES: ReadonlySet<string> = new Set(
  'detail pozice|detail nabidky|detail pracovni pozice|detail pracovnej ponuky|job detail|job details|job description|position details|vacancy details|stellendetails|stellenangebot|stellenausschreibung|jobdetails|szczegoly oferty|detalle de la oferta|dettaglio offerta|detail de l offre|candidate portal|job opening|vacancy|job posting'.split(
    '|',
  ),
);

/** Words of a title that name neither role nor employer. Whole pieces, folded. */
export const TITLE_FILLERS: ReadonlySet<string> = new Set(
  'apply|apply now|career|career opportunities|careers|careers portal|current openings|hiring|home|job|job application|job board|job offer|job offers|job openings|job opportunities|job portal|jobs|join us|open positions|opening|openings|our jobs|recruiting|recruitment|vacancies|vacancy|we are hiring|work with us|work for us|now hiring|full time|part time|remote|hybrid|on site|internship|permanent|contract|bewerbung|jobborse|karriere|karriereportal|stellen|stellenangebot|stellenangebote|stellenanzeige|jobs und karriere|emploi|emplois|carriere|carrieres|carriers|offre d emploi|offres d emploi|recrutement|rejoignez nous|nous rejoindre|cdi|cdd|stage|empleo|empleos|oferta de empleo|ofertas de empleo|trabaja con nosotros|unete|emprego|empregos|vaga|vagas|vagas de emprego|trabalhe conosco|oportunidades|lavora con noi|lavoro|offerte di lavoro|posizioni aperte|vacature|vacatures|werken bij|werkenbij|ledigt jobb|lediga jobb|jobba hos oss|jobb|karriar|ledig stilling|ledige stillinger|ledige jobs|job i|avoimet tyopaikat|kariera|volne pozice|volna mista|volne pracovne miesta|nabidka prace|nabidky prace|praca|prace|ponuka prace|oferta pracy|oferty pracy|praca dla ciebie|allasok|allasajanlat|karrier|cariere|locuri de munca|вакансия|вакансии|работа|карьера|вакансії|is ilani|is ilanlari|kariyer|lowongan|lowongan kerja|tuyen dung|viec lam|θεσεις εργασιας|דרושים|משרות|וظائف|採用情報|採用|求人|求人情報|招聘|招聘职位|社会招聘|校园招聘|채용|채용공고|채용정보'.split(
    '|',
  ),
);

/** What stands on the button of a posting. Whole and folded. */
export const APPLY_WORDS =
  /^(?:apply|apply now|apply here|apply (?:for|to) (?:this )?(?:job|position|role)|apply on company (?:web)?site|easy apply|submit application|i m interested|register and apply|(?:jetzt |hier |online )?bewerben|zur bewerbung|postuler|je postule|candidater|inscribirme|postular(?:me)?|aplicar|candidatar se|candidate se|candidatarme|candidati(?: ora)?|invia candidatura|solliciteer(?: direct| nu)?|ansok(?: nu| har)?|sok (?:jobbet|stillingen|stilling)|ansog|hae tyopaikkaa|odpovedet(?: na nabidku)?|reagovat|reagovat na ponuku|mam zajem|aplikuj(?: teraz)?|jelentkezem|aplica|откликнуться|відгукнутися|basvur|lamar sekarang|ung tuyen|応募する|投递简历|申请职位|지원하기|입사지원|הגש מועמדות|שלח קורות חיים|قدم الان|تقدم للوظيفة)$/;

/** Words by which the title of a page says that it is about jobs. */
export const JOB_WORDS =
  /\b(?:careers?|jobs?|vacanc(?:y|ies)|karriere|stellen\w*|lediga jobb|ledige stillinger|offre d emploi|emploi|empleo|vagas?|lavora con noi|lavoro|vacature|kariera|kariery|nabidka prace|oferta pracy|ponuka prace|is ilani)\b|вакансия|вакансии|採用|求人|招聘|채용|דרושים|وظائف/;
