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
  'candida|recru[it]|hiring|vacanc|vacant|shortlist|applicant|applying (?:for|to) |applied for|different direction|job (?:app|search|offer)|close second|headcount',
  '(?:gave|given|giving|offered) (?:the|that|this) (?:job|role|position|post|hours|shifts?) to|(?:job|role|position|post|vacancy|shifts|places|hours) (?:is|are|was|has|have) (?:(?:now|already|all|been) ){0,2}(?:taken|filled|gone|closed|no longer going)|mak(?:e|ing) you an offer|(?:keep(?:ing)?|tak(?:e|ing)|employ(?:ing)?|hir(?:e|ing)|consider(?:ing)?) you (?:on\\b|for (?:the|this|a)|as an?\\b)|your (?:profile|trial|cv) |trial (?:shift|day)|(?:was|it is|is) ?(?:n.t|not) you\\b|s a no\\b|not (?:quite )?(?:the right|a good|a great|a strong) (?:match|fit)|stop(?:ping)? the process|different way|need (?:any ?(?:one|body)|some ?(?:one|body) (?:who|with))|(?:leave|leaving) it there|nobody will be|another pair of hands|full up|first choice|other finalist|filled (?:it|this one)|disappoint you|moving ahead|(?:bit|too|little) (?:junior|senior|inexperienced)|to progress (?:this|to)|external hires?|driving licence|failed the|(?:the|this|our|your) (?:role|vacancy|opening)\\b|work(?:ed)? out (?:with|for|this)|(?:going|have) to pass\\b|(?:took|taken) on (?:an?|my|our)|instead of hiring',
  '(?:gone|went|going|go) (?:with|for) (?:another|some ?(?:one|body)|an? [a-z]+ (?:who|with)|the other)|(?:taken|took) on (?:another|some ?(?:one|body))|chosen some ?(?:one|body)',
  'offer(?:ing)? you (?:the|a|an|this) (?:job|role|position|post|interview|place)|mov(?:e|ing) (?:you|ahead|forward) (?:forward|with)|(?:next|final|second|interview) (?:round|stage)|tak(?:e|ing) (?:things|this|it|you) (?:any )?(?:further|forward)|other individuals|(?:some ?(?:one|body)) else for the|(?:role|position|job) that fits|extend(?:ing)? (?:you )?an offer|no from (?:us|them)|tak(?:e|ing) you on|internship|postdoc|sponsor licen[cs]e|(?:job|role|post|position) (?:is going|went|has gone) to',
  'your (?:application|resume|cv|interview|background|skills|qualifications|candidacy)|my interview|offer of employment|selection (?:process|committee)|pass for now|no openings',
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
  'pozic|vyberov|zivotopis|pohovor|uchazec|zamestnani',
  'poziti|recrut|angaj|interviu',
  'jelentkez| allas|palyaz|pozicio|interju|toborz|oneletrajz|jelolt',
  'lamaran|melamar|lowongan|rekrutmen|wawancara|pelamar|posisi|kerja',
  'ung tuyen|ung vien|tuyen dung|phong van|trung tuyen|vi tri|ho so',
);

/** Ordinary words that tell something in company: so many different ones are asked for. Most mail that is read is English. */
const ENGLISH =
  /\b(?:applications?|appl(?:y|ied)|positions?|roles?|job|interview|team|career|resume|cv|portfolio|openings?|chair|barista|selected|no longer|filled|pass(?:ed)?|unfortunately|regret|wish you|best of luck|not to|proceed|hired?|employment|qualifications|assessment|in the end|coming by|studio|your interest|interest in|strong fit|a fit|background|experience|interviews|shifts?|panel|coming in|for attending|meet you|the search|someone|somebody|offered|finalists?|freelance|trial|referees?|notice period|assistant|engineer|manager|officer|teacher|slots?)\b/g;
const ENOUGH_ENGLISH = 3;
// A long text has some of them by chance; a no is short.
const LONG_TEXT = 3_000;
const ENOUGH_IN_LONG_ENGLISH = 5;
const LATIN = anyOf(
  'leider|mandant|hospit|probevort|professur|zusammenarbeit|absag|blumenladen|aushilf|chefin|trainee-|masterarbeit|bearbeitet|reicht|klappt|unterlagen|gesamtschau|status ihrer|eindruck hinter|angebot machen|nichte|neffe|drittmittel|knapp|zuschlag|\\bkasse|den platz|belegt|praktik|fsj|keinen? (?:bedarf|match|verwendung)|kennziffer|berufung|auswahlkomm|initiativbew|erzieher|der kunde|fuhrungserf|uberzeugt|besetzt|vergeben|komplett|jemand|niemand|fundig|einstellen|stellen .{0,12}ein[.,]|einladung zu|kellner|kochin|fahrer|helfer|kraft\\b|ausbildung|azubi|(?:der|den|dein) job\\b|probearbeit|probetag|rang \\d|nicht weiter|nicht ganz|gepasst|danke trotzdem|brauchen|bewirb|enttausch|verkauf|assisten[tz]|schicht |nichts mit|zusage|passt nicht|lehrer|pfleg|zuschriften|vorauswahl|entschieden|berucksichtig|beruecksichtig|gesprach|stelle |profil |passende |kennenzulernen|jemanden|nachste runde|auswahl|prozess |ruckmeldung|rueckmeldung|bedauern',
  'desole|le client|freelance|la mission|le projet|stoppe|aide a domicile|cherchons une|la famille a|on a trouve|apprentissage|confie le|samedi|livreur|pas besoin|besoin de|complets|saison|autre choix|un autre (?:gars|choix|candidat)|concours|epreuve|redacteur|animateur|te prendre|preselection|la mairie|decision difficile|prefere (?:un|quel)|en resterons|quelqu.un|embauch|la place est|on a pris|j.ai pris|c.est (?:non|mort)|bonne chance|bonne (?:continuation|route)|serveu[rs]|vendeu[rs]|chauffeu[rs]|cuisini|infirmi|cariste|caissi|secretaire|comptable|plombi|jury|pas continuer|donner suite|le niveau|pourvu|educateur|educatrice|enseignant|assistante|l.interim|d.interim|le poste|a bien reflechi|beaucoup hesite|reprendra|choix|profils? |retenue?|suite favorable|malheureusement|ressources|experience (?:dans|en|de|que|plus)|votre experience|d.experience|recherche|developp|bon courage|apprenti|echanger',
  'perfil|pasant|\\bcupos?\\b|cogido|practicas|se queda|el cliente|arrancamos|peluquer|el trabajo|descartad|perdona|jefa|cocina|estado de|desierto|apostado|inclinamos|campamento|contratos|obra\\b|companer|\\bbeca\\b|peon|nota de corte|bolsa de trabajo|ya estamos|otro perfil|quedaste|te voy a llamar|disen|el equipo|contratad|contratar|camarer|repartid|dependient|cociner|enfermer|recepcionist|almacen|disenador|vendedor|administrativ[ao]\\b|chofer|becari|nadie|alguien|suerte|gracias|lo siento|cubrir|no has |no vamos a|prueba|hemos |decidi(?:do|mos|eron)|cerramos aca|dejamos aca|no contamos|la plaza|aspirante|tribunal|puntaje|concurso|otro muchach|otro chico|otra chica|por ahora|oferta|lament|proceso|experiencia|avanza|otra persona|persona que|traves|plaza|solicitud',
  'infelizmente|investigac|\\bverba|obrigad|fechamos|grupo de|recec?ionist|direcao|teste |paramos por aqui|perfis|rececion|colega|padaria|desculp|conversamos|estado da|docente|atribuida|limpeza|ja nao preciso|cozinha|garcom|fechei|jornada|\\bauxiliar\\b|restaurante|equipa|arranj|contratamos|contratando|outra pessoa|ja temos|o lugar|ocupad|preenchid|cozinheir|motorista|balconist|recec?pcionist|enfermeir|estagi|empregad|baba\\b|pedreir|programador|analista|rapaz|decidimos|nao bate|nao deu|nao vai dar|seu perfil|ficamos por aqui|escolha|boa sorte|sucesso|gestor|exercicio|banca|trabalho|felicidades|processo\\b|selecionad|avancar|avancou|continuidade|nao foi|agradece|postos? de trabalho|concursal',
  'purtroppo|tirocinan|al completo|il cliente|l.incarico|salta\\b|parrucchier|ragazza|pizzeria|scusami|incarico|nipote|conferit|cooperativa|professionista|idone|a posto|aiuto cuoco|passato|cerchiamo|negozio|cattedra|supplenza|badante|parrocchia|prova |assegnata|ringrazio|azienda|preso|il posto|non c.e piu|mi (?:dis)?spiace|ci dispiace|grazie lo stesso|in bocca al lupo|autista|barista|commess|impiegat|cuoc|magazzin|infermier|educatric|educatore|operai|segretari|stagist|ragazz[oa]|qualcuno|nessuno|prendiamo|assumiamo|non andare avanti|un no[ .,]|concorso|graduatoria|ammess[oa]|vincitric?[eo]|orientati|preferi|scusa|la commissione|assegno di ricerca|profilo|abbiamo|scelto|altra persona|altro profilo|\\blavorato|ricerca|considerazione|opportunita|trovato|cameriere',
  'helaas|geen plaats|bijbaan|zitten vol|meelo(?:op|pen)|bedankt|stagiair|de klant|opdracht|het project|kapper|geen plek|stopgezet|baantje|bakkerij|deze rol|nichtje|bediening|zaterdag|te junior|met elkaar|niet verder|directie|opdrachtgever|vervalt|stage|leraar|je code|al iemand|iemand anders|plek is|is al weg|baan |chauffeur|afwas|zaterdaghulp|keuken|oppas|verpleeg|schoonma|docent|\\bkok\\b|teleurst|meisje|proefdra|klikken|een nee |in zee|geworden|een ander|voorstel|vormgever|keuze|commissie|groetjes|succes\\b|wordt hem niet|uitnodigen|gesprek|iemand|geselecteerd|profiel|verder|gekozen|aangenomen|ervaring|plek|aanvraag|aansluit',
  'niestety|wziel|stawk|dyspozycyjn|godziny|niani|murarz|wspolprac|brygad|postawil|mamy juz|zlecenie|projekt\\b|wstrzymal|miejsca|zostaje|stazystk|oddal|miejsce|przepraszam|konczymy|odrzucon|piekarni|status dobrych wiesci|zarzad|\\betat|szukamy|ochrona|grafik|nie dzwonimy|staz|lista przyj|przyjet|doswiadcz|dzieki za|profil\\b|klient|zdecydow|kogos|nikogo|nieaktualn|zajete|kierowca|kelner|kuchar|nauczyciel|opiekun|sprzedawc|magazynier|fryzjer|programist|nie udalo|nie idziemy|nie wyszlo|inna osobe|inna dziewczyn|przyjeli|przyjel[ay]|stazyst|stypendi|nabor|komisj|odpowiedz|powodzenia|pozdrawiam|zadani|z feedbackiem|zastanaw|zastepstw|zdecydowa|na nie,|kandydat|konkurs|pracownik|rozmow|wybrali|wybor|zdecydowali|prace|pracy|zglosze|dziekuj',
  'tyvarr|provpass|arbetsprov|kodtest|processen|kontrakt|samarbe|lonen|barnvakt|meriter|kor vidare|gar vidare|foll pa|sokte|prove?vag?k?t|arbe[ij]ds?prove|kodetest|lonnen|vagt|sommerjob|fat i en|barnep|ansaett|studerende|tilbyde|portefolje|kjokken|ansett|utplasser|har fundet|projektet|uppdraget|opgaven|ingen plats|ikke plads|ikke plass|frisor|stoppat|stoppet|stannar har|stopper her|rollen|udvalg|sekretaer|afslag|avslag|undskyld|beklager|forlat|passer (?:til|for)|kunden|uppdrag|kravniva|larling|kor pa|tack for att du|testerna|fundet en|er besat|valget faldt|ikke dig|ingen elever|mangler ikke|opvask|tjener |rengoring|chauffor|paedagog|vikar|elevplads|ansat|henvendelse|nedgang|har funnet|noen andre|er tatt|valget falt|ikke deg|trenger ikke|ikke flere|ekstrahjelp|til sommeren|servitor|renhold|laerling|sjafor|barnehage|oppdrag|fa vent|innstilt|et nei|ansettelsespros|tar ikke inn|lenger|laerer|erfaring|takk for|tak for|hittat nagon|platsen|tillsatt|ar taget|inga fler|valet foll|en annan|nagon annan|blir (?:tyvarr )?inget|ett nej|diskare|snickare|kock\\b|larare|saljare|forskning|finalist|butiks|undersko|sjuksko|receptionist|lycka till|tack anda|ansok|\\bkille\\b|tjej|erfarenhet|behover|soker inte|desvaerre|dessverre|samtal|valgt|har valt|valet|valget|anden\\b|annan\\b|annen\\b|erfar|rolle |snakken|sagt ja',
  'valitettavasti|prosessi|loysi|loyde|palka|hakijoi|toihin|toista|hoitaj|kuski|homma|koevuoro|tyontekij|tekija|jatkam|etenem|virkaan|opiskelija|valits|kallistui|paikat|harjoitteli|vuorot|porukka|ketaan|tarjousta|asiakas|ehdokka|paikkaa|kampaaj|onnea hakuun|hylatty|pahoittelu|leipomo|annoin|rooli|sopii|jatamme tahan|tapaami|paikka|taytetty|loydettiin|kesatyo|tarjoilij|siivooj|myyja|koodar|valittiin|valintamme|valituksi|natsannut|kiitos kiinnost|emme ota|emme jatka|hyvaa kesaa|kokeneem|keikka|tutkij|varasij|tehtav|toise|toinen|kiitos|kokemus|toita|tarvetta|kaveri',
  'maalesef|personel|memur|hemsire|usta|vardiya|maas|teklif|sozlesme|vaka calis|listesinde|alimi|kimseyi|karar ver|kismet|deneme gunu|kidemli|butce|yolumuz|eleman|stajyer|yer yok|bol sans|kuafor|musteri|\\bproje(?:yi|miz)?\\b|is yatti|reddedil|yegen|uygun olmad|gorusme|ihtiyacimiz|ekip |aradigimiz|portfolyo|grafiker|depo\\b|anlast|garson|kasiyer|sofor|asci |ogretmen|muhasebe|kusura bakma|yer doldu|yayindan|adayimiz|sizinle|devam edeme|ilanimiz|baska bir|alm[iı]yoruz|bulduk|olmadi|tecrube|sinav|kadro|siralama|kriter|tasarimci|gorevli|ilan[iı]m|basarisiz|ekiple|adayl|deneyim|olumsuz|olumlu|ilerle|tesekkur|devam|bu rol|tanismak|arkadas|asamaya|sureci',
  'bohuzel|dohodli|prefer|uprednost|juniorn|zamest|praxi|praxe|nabor|uklize|pecovat|zednik|klient|startup|kapacit|nepotrebuj|spoluprac|zakazek|rozebran|hlidani|nezapad|negativn|vlastnimi sil|platov|portfolio|nepujdeme|nehledam|synovec|kluka|mechanik|zadost|prihlask|vybran|nevybr|postoup|postupuj|prijal|prijmout|neobsa|uplatneni|nevyslo|nemame misto|kadern|zustava|zadosti|zamitnut|pekarn|misto |omlouvam|schuzce|role neni|koncime|nevyjde|nekoho|obsazen|nebereme|servirk|cisni|ridic|ucitel|asistent|brigad|kolegu|uvazek|jinemu|jinou|jineho|vyvojar|prodavac|mrzi nas|ozvi se|pokracovat|smlouv|setkan|prednost|zkusenost|rozhodli',
  'din pacate|am luat|bafta|dosar|economist|colabora|ture|etapa|director|munca|postul|nu te|cadru didactic|contract|cerere|salari|rolul|o oferta|gasit|stagiara|nu avem loc|frizer|ramane|respins|brutarie|imi pare|ospatar|sofer|vanzat|contabil|programator|bucatar|stagiar|continuam|nu luam|s-a ocupat|clientul|pare rau|nu a mers|altceva|numai bine|pe cineva|experient|altcineva|ocupat|multumesc|discuti|intre timp',
  'sajnos|vettunk|felvenni|kodod|be?rigeny|tulkepzett|megrendel|bebiszitter|takarit|elkelt|munkatars|csapat|betelt|gyakornok|probanap|befagyaszt|felvetel|tovabb veled|nem veled|nincs hely|fodrasz|marad a|sok siker|elutasit|pekseg|bocsanat|helyet|letszam|talaltunk|diakmunk|nyari munk|pincer|szakacs|elado|konyvelo|fejleszto|mast valasz|dontott|ajanlat|ugyfel|nem veszunk|nem jott ossze|valasztott|szep nyarat|udv\\b|sajnal|masik|tapasztal|munka|koszon|beszelget',
  'rat tiec|nhan vien|ke toan|bao ve|gia su|nhan em|luong|bai test|xin viec|thong cam|du nguoi|quy trinh|chon ban|benh vien|may man|thue|chua phu hop|thu viec|hop dong|tim duoc nguoi|tuyen |thuc tap|nhan su|cong ty|kinh nghiem|da chon|nhan ban|studio|cam on',
  'maaf|lanjut|proses|tahap|gugur|pegawai|guru|gaji|portofolio|interview|trial|mahasiswa|rezeki|orangnya|nawarin|bergabung|bagian dari|passing grade|pengasuh|meneruskan|move forward|kemampuan|sayangnya|daftar|terpilih|seleksi|lulus|dosen|peringkat|diusulkan|magang|klien|memilih|profil anda|cv anda|kebutuhan|pengalaman|kualifikasi|terisi|keisi',
);
const OTHER_SCRIPTS = anyOf(
  '応募|選考|採用|面接|求人',
  '지원|전형|채용|면접|합격|입사',
  '应聘|應徵|应征|面试|面試|招聘|招募|校招|求职|求職|简历|簡歷|履歷|履历|录用|錄用|錄取|录取|职位|職位|職缺|岗位|候选人|候選人|人選',
  'резюме|вакан|кандид|отклик|собеседован|стажиров|должност|трудоустр|на позиц|эту позиц',
  'співбесід|посад|стажуван|працевлашт',
  'υποψηφ|θεση|θεσε|δουλεια|βιογραφ|συνεντευξ|προσληψ|απορριπτ',
  'ترشح|مرشح|وظيف|وظايف|مقابل|سيرتك|طلبك|شغل',
  'מועמד|משרה|משרת|ראיון|קורות|גיוס',
  'आवेदन|पद |साक्षात्कार|चयन|भर्ती|नौकरी|परिणाम|बायोडाटा',
  'δυστυχωσ|προσλαβ|παρουμε|παρω|κοπελα|ωραρ|ρολο|ποστο|πελατη|μισθο|προσοντ|παιδι|μαγαζι|συνεργ|βαρδι|σχολ|επιλογ|αποφασ|ομαδα|προτα|σεζον|προτιμησ|καταληξ|εμπειρ|επιλεξ|συζητησ|ευχαριστ|πινακ|αιτησ|εργασ',
  '残念|雇|ポジション|シフト|履歴書|バイト|免許|候補者|講師|人手|もう決ま|案件|クライアント|研修生|美容|今回は|お願いしちゃ|ごめん|また今度|揃い|優先|フリーランス|業務委託|面談|シニア|希望に|お返事|フェーズ|人数|企業様|に決ま|他の方|別の方|すみません|申し訳|パート|スタッフ|インターン|枠が|締め切|課題|迷|お願いする|内定|受け入れ|デザイナー|エンジニア|公募|人物像|見送|結果|書類|経験|ご縁',
  '不好意思|流程|排班|工作|不需要|请不了|客户|甲方|签约|夥伴|未獲|抱歉|招到|招滿|招满|找到人|名额|名額|合适|合適|無緣|无缘|没过|沒過|不招|服务员|服務員|店员|店員|司机|司機|教师|教師|兼职|兼職|实习|實習|另一位|甄选|甄選|经验|經驗|排名|合作|选了|選了|定了|投遞|遗憾|遺憾|未能|通过|通過|初试|初試|團隊|团队|作品|公司|人够了|项目|黄了|美发|理发|状态|侄|位置给|面谈|不太适合|hc|offer|助理|销售|銷售|设计|設計|倾向|傾向|算了|列入|聘用|名单|名單|保姆|阿姨|奶茶|谢谢|謝謝|选择了',
  '구했|알바|이력서|임용|직원|오퍼|고객사|현업|강사|충원|초빙|못 쓰|채웠|안 쓰기로|다른 사람|일손|찼|다음 기회|뽑|실습생|자리가|취소되|클라이언트|미용실|하기로|미안|맞지|포지션|면담|안 맞|어려울|다른 작가|진행하게|프로젝트|제외|최종|심사|후보자|프리랜서|카페|연구원|사무직|아르바이트|모시|시간대|죄송|아쉽|함께하|어렵|과제|디자이너|개발자|인턴|다른 분|순위|선정되지|선발|매장|взял|график|ставк|офф?ер|назначен|набрал|няня|справимся|договор|учител|воспит|педсовет|сожален|извин|нашли|проект|заказчик|места нет|остается|парикмахер|удачи|залишає|місця|перукар|статус|пекарн|отдала|встреч|роль|остановимся|племянни|вибачте|віддал|відгук|предпочтение|комисси|сотрудник|безопасност|согласова|мимо|смены|мест нет|охранник|на этот раз|бариста|остановились на|девушк|пойдем дальше|документ|срок|официант|водител|повар|бухгалтер|грузчик|слесарь|закрыт|место|занято|стаж[её]р|не подход|отказ|конкурс|не набира|набор|тестов|команд|не пойд|не избран|больше не нужн|кассир|позици|этап|опыт|выбрал|другого|решил|беседа|бюджет|работ|спасибо',
  'жаль|графік|оффер|замовник|призначен|вчител|сімей|впора|профіл|навчан|робот|кадр|помічник|сезон|офера|фідбек|техлід|знайшли|зайнят|офіціант|водій|кухар|продав|стажер|нікого не|не бер|не склалос|не рухаємо|відповідь|задач|переможец|переможц|бал |місце|позиці|етап|досвід|обрали|іншого|дякую|зустріч|відбор|людину',
  'للاسف|منصب|شاغر|تعيين|التعاقد|راتب|موظف|تدريب|متدرب|عميل|سايق|بالتوفيق|ميزاني|فريق|ناسف|يحالف|معلمه|خبره|اختيار|عمل|شركه|اخدنا|يوفق',
  'לצערנו|העסיק|מעסיק|מתמח|התמחות|רישיון|הלקוח|שכר|עובד|לגייס|ראיינו|מצטער|צוות|סגרנו|משמרות|בהצלחה|מישה[וי] עם|ניסיון|בחרנו|תהליך|עבודה|תפקיד|סטודיו',
  'खेद|इंटरव्यू|रोल|भूमिका|प्रोफ|ऑफर|नियुक्ति|रिक्ति|जॉब|पोजिशन|हायरिंग|शिफ्ट|वैकेंसी|एचआर|काम|टीम|शिक्षक|शिक्षिका|असमर्थ|भर्ति|क्लाइंट|इंटर्न|नहीं ले |शामिल नहीं|उम्मीदवार|अनुभव|चुना|धन्यवाद',
);
const HAS_OTHER_SCRIPT = /[\u0370-\u1cff\u3040-\ud7ff]/;
const ACCENT = /[\u00c0-\u024f\u1e00-\u1eff]/;
// A text that may be English has to hold two; one that surely is not, a single one: there are too many ways to say no.
const ENOUGH_LATIN = 2;
// Without an accent and with these it is English, which needs no look for the words of others.
const PLAIN_ENGLISH = /\b(?:the|and|you|your|with|this|have)\b/g;
const ENOUGH_PLAIN = 3;

/**
 * Could this mail, given as subject and text, be about a job application at all? Errs on the side of yes; a no is
 * final, and such mail never leaves the tab. Small, quick and without data, since it runs in every open mail.
 */
export function couldBeAboutAJob(text: string): boolean {
  const low = fold(text.slice(0, LOOK_AT).toLowerCase());
  const enough = low.length > LONG_TEXT ? ENOUGH_IN_LONG_ENGLISH : ENOUGH_ENGLISH;
  if (low.search(STRONG()) >= 0 || count(low, ENGLISH) >= enough) return true;
  if (HAS_OTHER_SCRIPT.test(low) && low.search(OTHER_SCRIPTS()) >= 0) return true;
  if (ACCENT.test(text)) return low.search(LATIN()) >= 0;
  return count(low, PLAIN_ENGLISH) < ENOUGH_PLAIN && count(low, LATIN()) >= ENOUGH_LATIN;
}

function count(text: string, words: RegExp): number {
  return new Set(text.match(words)).size;
}
