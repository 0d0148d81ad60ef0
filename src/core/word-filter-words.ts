/**
 * The words by which the word filter knows that a mail could be about a job, by language, in the spelling of `fold`. They stand between
 * bars or on lines of their own, and count wherever they stand in the text, in longer words too; `_` asks that a word begins or ends
 * there. Any sign that is no letter is a space: "l interim".
 */

/** What hardly occurs outside of job mail: one is enough. */
export const STRONG_ENGLISH = `candida|recrui|recrut|hiring|vacanc|vacant|shortlist|applicant|applying for_|applying to_|applied for
  different direction|not selected for|were not selected|not referred to|no job going|chosen other people
  selected other people|job app|job search|job offer|close second|headcount|internship|postdoc|sponsor licen
  driving licence|_job to_|post to_|gave the hours|_shift to_|_shifts to_|job is taken|job is filled|job is gone
  job was taken|job was filled|job has been|job has gone|job has already|job is now|job is no longer|job is going to
  job went to|post has gone|post went to|post is filled|post has been|position was|position has|places are taken
  places are filled|places have|shifts are taken|shifts are filled|shifts have|hours are taken|hours are gone
  hours have been|hours have gone|filled it|filled this one|full up|make you an offer|making you an offer|extend you an
  extending an offer|offer you the job|offer you the position|offer you the post|offer you the place|offer you a job
  offer you a position|offer you a post|offer you a place|offer you an interview|offer you this|offering you the
  offering you a|offer of employment|keep you on_|keeping you on_|take you on_|taking you on_|take you for_
  keep you for a|employ you|employing you|hire you|consider you for|considering you for|consider you as|keep you as a
  take you as a|your trial|your cv|your resume|your application|your interview|your background|your qualifications
  my interview|trial shift|trial day|job that fits|position that fits|wasn t you_|isn t you_|is not you_|was not you_
  _s a no_|not the right match|not the right fit|not quite the right|not quite a|not a good match|not a good fit
  not a great match|not a great fit|not a strong match|not a strong fit|stop the process|stopping the process
  need anyone|need anybody|need any one|need any body|need someone who|need someone with|need somebody who
  need somebody with|leave it there|leaving it there|nobody will be|another pair of hands|first choice|other finalist
  disappoint you|bit junior|too junior|little junior|bit senior|too senior|little senior|too inexperienced
  bit inexperienced|external hire|no from us|no from them|pass for now|no openings|decided to pass|apprentice
  have to pass_|moving ahead|move ahead with|move you ahead|move forward with|move you forward|moving forward with
  moving you forward|moving you ahead|to progress this|to progress to|next round|final round|second round
  interview round|next stage|final stage|interview stage|take things further|taking things further|take this further
  taking this further|take it further|taking it further|take you further|taking you further|take this forward
  taking this forward|take it forward|take you forward|taking you forward|take things forward|taking things forward
  selection process|selection committee|_our role_|_the opening_|_this opening_|_our opening_|_your opening_
  work out with|work out for|work out this|worked out this|took on a|took on my_|took on our_|taken on a|taken on my_
  taken on our_|taken on some|took on some|gone with another|gone with some|gone with the other|gone for another
  gone for some|gone with a_|went with another|went with some|went with the other|went for another|went for some
  went with a_|going with another|going with some|going with the other|going for another|going for some|going with a_
  go with another|go with some|go with the other|go for another|go for some|chosen some|someone else for the
  somebody else for the|another direction|job s gone|leave it here|_chef_|_nanny|_waiter|_salon_|_barista
  second interview|another person|got the job|in the running|made an offer|came down to|keep you in mind|in mind for
  best of luck|all the best|for coming in|meeting with us|meeting us|stay in touch|i m afraid|different candidate
  not to hire|give you the job|fellowship|studentship|_tutor_|not be taking|not be able to offer|on this occasion
  progressing|competition was|very strong field|_driver work|for the season|onsite|landed on_|bringing on another
  bringing on a_`;

/** The same of other languages, and all words of those in other scripts. */
export const STRONG: Readonly<Record<string, string>> = {
  de: `bewerb|vorstellungsgespr|werkstudent|praktikum|praktika|stellenausschr|personalabt|personalref|die stelle_
    der stelle_|position als|talentpool`,
  fr: `demande d emploi|postul|entretien|embauche|alternance|le poste|un poste|du poste|ce poste|au poste|poste de|de stage`,
  es: `vacante|puesto|empleo|entrevista|reclutam|curriculum|seleccion|rrhh|contratacion|la posicion|tu cv|su cv`,
  pt: `processo seletivo|vaga d|a vaga|e vaga|vagas|curriculo|selecao|contratacao|funcao de|posicao`,
  it: `colloquio|selezion|curriculum|assunzion|posizione|posizioni|il ruolo|tirocinio|risorse umane|di stage`,
  nl: `sollicit|vacature|functie|werving|kandid|procedure voor|stageplek`,
  pl: `rekrut|stanowisk|aplikacj|rozmowe kwalif|rozmowa kwalif|zatrudni|_etatu_|_etat_`,
  nordic: `soknad|stilling|jobb|tjanst|ansokan|ansokn|rekryter|ansogning|ansoegning|ansaettel|anstall|sokande|ansoger
    intervju|jobsamtale|til samtale|praktikplats`,
  fi: `_virka|_toimeen_|_toimen_|hakemuk|hakemus|rekry|tyopaik|tyonha|haastattel|valinta_|hakija|tehtava on`,
  tr: `basvuru|mulakat|pozisyon|is ilan|ozgecmis|ise alim`,
  cs: `pozic|vyberov|zivotopis|pohovor|uchazec|zamestnani`,
  ro: `poziti|recrut|angaj|interviu`,
  hu: `jelentkez|_allas|palyaz|pozicio|interju|toborz|oneletrajz|jelolt`,
  id: `lamaran|melamar|lowongan|rekrutmen|wawancara|pelamar|posisi|kerja`,
  vi: `ung tuyen|ung vien|tuyen dung|phong van|vi tri|ho so`,
  ru: `резюме|вакан|кандид|отклик|собеседован|стажиров|должност|трудоустр|на позиц|эту позиц|взял|график|ставк|оффер
    офер|назначен|набрал|няня|справимся|договор|учител|воспит|педсовет|сожален|извин|нашли|проект|заказчик|места нет
    остается|парикмахер|удачи|перукар|статус|пекарн|отдала|встреч|роль|остановимся|племянни|предпочтение|комисси
    сотрудник|безопасност|согласова|мимо|смены|мест нет|охранник|на этот раз|бариста|остановились на|девушк
    пойдем дальше|документ|срок|официант|водител|повар|бухгалтер|грузчик|слесарь|закрыт|место|занято|стажер|стажёр
    не подход|отказ|конкурс|не набира|набор|тестов|команд|не пойд|не избран|больше не нужн|кассир|позици|этап|опыт
    выбрал|другого|решил|беседа|бюджет|работ|спасибо`,
  uk: `співбесід|посад|стажуван|працевлашт|жаль|графік|оффер|замовник|призначен|вчител|сімей|впора|профіл|навчан|робот
    кадр|помічник|сезон|офера|фідбек|техлід|знайшли|зайнят|офіціант|водій|кухар|продав|стажер|нікого не|не бер
    не склалос|не рухаємо|відповідь|задач|переможец|переможц|бал_|місце|позиці|етап|досвід|обрали|іншого|дякую
    зустріч|відбор|людину|залишає|місця|вибачте|віддал|відгук`,
  el: `υποψηφ|θεση|θεσε|δουλεια|βιογραφ|συνεντευξ|προσληψ|απορριπτ|δυστυχωσ|προσλαβ|παρουμε|παρω|κοπελα|ωραρ|ρολο|ποστο
    πελατη|μισθο|προσοντ|παιδι|μαγαζι|συνεργ|βαρδι|σχολ|επιλογ|αποφασ|ομαδα|προτα|σεζον|προτιμησ|καταληξ|εμπειρ
    επιλεξ|συζητησ|ευχαριστ|πινακ|αιτησ|εργασ`,
  ar: `ترشح|مرشح|وظيف|وظايف|مقابل|سيرتك|طلبك|شغل|للاسف|منصب|شاغر|تعيين|التعاقد|راتب|موظف|تدريب|متدرب|عميل|سايق|بالتوفيق
    ميزاني|فريق|ناسف|يحالف|معلمه|خبره|اختيار|عمل|شركه|اخدنا|يوفق`,
  he: `מועמד|משרה|משרת|ראיון|קורות|גיוס|לצערנו|העסיק|מעסיק|מתמח|התמחות|רישיון|הלקוח|שכר|עובד|לגייס|ראיינו|מצטער|צוות
    סגרנו|משמרות|בהצלחה|מישהו עם|מישהי עם|ניסיון|בחרנו|תהליך|עבודה|תפקיד|סטודיו`,
  hi: `आवेदन|पद_|साक्षात्कार|चयन|भर्ती|नौकरी|परिणाम|बायोडाटा|खेद|इंटरव्यू|रोल|भूमिका|प्रोफ|ऑफर|नियुक्ति|रिक्ति|जॉब
    पोजिशन|हायरिंग|शिफ्ट|वैकेंसी|एचआर|काम|टीम|शिक्षक|शिक्षिका|असमर्थ|भर्ति|क्लाइंट|इंटर्न|नहीं ले_|शामिल नहीं
    उम्मीदवार|अनुभव|चुना|धन्यवाद`,
  ja: `応募|選考|採用|面接|求人|残念|雇|ポジション|シフト|履歴書|バイト|免許|候補者|講師|人手|もう決ま|案件|クライアント|研修生|美容|今回は|お願いしちゃ|ごめん|また今度|揃い|優先|フリーランス|業務委託
    面談|シニア|希望に|お返事|フェーズ|人数|企業様|に決ま|他の方|別の方|すみません|申し訳|パート|スタッフ|インターン|枠が|締め切|課題|迷|お願いする|内定|受け入れ|デザイナー|エンジニア|公募|人物像|見送
    結果|書類|経験|ご縁`,
  ko: `지원|전형|채용|면접|합격|입사|구했|알바|이력서|임용|직원|오퍼|고객사|현업|강사|충원|초빙|못 쓰|채웠|안 쓰기로|다른 사람|일손|찼|다음 기회|뽑|실습생|자리가|취소되|클라이언트|미용실|하기로
    미안|맞지|포지션|면담|안 맞|어려울|다른 작가|진행하게|프로젝트|제외|최종|심사|후보자|프리랜서|카페|연구원|사무직|아르바이트|모시|시간대|죄송|아쉽|함께하|어렵|과제|디자이너|개발자|인턴|다른 분
    순위|선정되지|선발|매장`,
  zh: `应聘|應徵|应征|面试|面試|招聘|招募|校招|求职|求職|简历|簡歷|履歷|履历|录用|錄用|錄取|录取|职位|職位|職缺|岗位|候选人|候選人|人選|不好意思|流程|排班|工作|不需要|请不了|客户|甲方|签约|夥伴
    未獲|抱歉|招到|招滿|招满|找到人|名额|名額|合适|合適|無緣|无缘|没过|沒過|不招|服务员|服務員|店员|店員|司机|司機|教师|教師|兼职|兼職|实习|實習|另一位|甄选|甄選|经验|經驗|排名|合作|选了|選了
    定了|投遞|遗憾|遺憾|未能|通过|通過|初试|初試|團隊|团队|作品|公司|人够了|项目|黄了|美发|理发|状态|侄|位置给|面谈|不太适合|有hc|有 hc|的hc|的 hc|hc了|hc 了|hc已|hc 已|hc被|hc 被|hc没|hc 没|hc满|hc 满|hc冻|hc 冻|hc暂|hc 暂|发offer|发 offer|个offer|个 offer|的offer|的 offer|到offer|offer给|offer 给|offer已|offer 已|offer了|offer 了|助理|销售|銷售|设计|設計|倾向|傾向|算了|列入|聘用
    名单|名單|保姆|阿姨|奶茶|谢谢|謝謝|选择了`,
};

/** Words that tell something in company, or alone where an accent shows that the text is no English. */
export const WEAK: Readonly<Record<string, string>> = {
  de: `leider|mandant|hospit|probevort|professur|zusammenarbeit|absag|blumenladen|aushilf|chefin|trainee_|masterarbeit
    bearbeitet|reicht|klappt|unterlagen|gesamtschau|status ihrer|eindruck hinter|angebot machen|nichte|neffe
    drittmittel|knapp|zuschlag|_kasse|den platz|belegt|praktik|fsj|keinen bedarf|keinen match|keinen verwendung
    keine bedarf|keine match|keine verwendung|kennziffer|berufung|initiativbew|erzieher|der kunde|fuhrungserf
    uberzeugt|besetzt|vergeben|komplett|jemand|niemand|fundig|einstellen|einladung zu|kellner|kochin|fahrer|helfer
    kraft_|ausbildung|azubi|der job_|den job_|dein job_|probearbeit|probetag|nicht weiter|nicht ganz|gepasst
    danke trotzdem|brauchen|bewirb|enttausch|verkauf|assistent|assistenz|schicht_|nichts mit|zusage|passt nicht
    lehrer|pfleg|zuschriften|entschieden|berucksichtig|beruecksichtig|gesprach|stelle_|profil_|passende_
    kennenzulernen|nachste runde|auswahl|prozess_|ruckmeldung|rueckmeldung|bedauern|stellen dich|stellen sie
    stellen keine|stellen derzeit|stellen aktuell|stellen zurzeit|stellen momentan|_rang_`,
  fr: `desole|le client|freelance|la mission|le projet|stoppe|aide a domicile|cherchons une|la famille a|on a trouve
    confie le|samedi|livreur|pas besoin|besoin de|complets|saison|un autre gars|un autre candidat|concours|epreuve
    redacteur|animateur|te prendre|preselection|la mairie|decision difficile|prefere un|prefere quel|en resterons
    quelqu un|embauch|la place est|on a pris|j ai pris|c est non|c est mort|bonne chance|bonne continuation
    bonne route|serveur|serveus|vendeur|vendeus|chauffeur|chauffeus|cuisini|infirmi|cariste|caissi|secretaire
    comptable|plombi|jury|pas continuer|donner suite|le niveau|pourvu|educateur|educatrice|enseignant|assistante
    l interim|d interim|le poste|a bien reflechi|beaucoup hesite|reprendra|choix|profils_|profil_|retenu
    suite favorable|malheureusement|ressources|experience dans|experience en|experience de|experience que
    experience plus|votre experience|d experience|recherche|developp|bon courage|apprenti|echanger`,
  es: `perfil|pasant|_cupos_|_cupo_|cogido|practicas|se queda|el cliente|arrancamos|peluquer|el trabajo|descartad
    perdona|jefa|cocina|estado de|desierto|apostado|inclinamos|campamento|contratos|obra_|companer|_beca_|peon
    nota de corte|bolsa de trabajo|ya estamos|quedaste|te voy a llamar|disen|el equipo|contratad|contratar|camarer
    repartid|dependient|cociner|enfermer|recepcionist|almacen|vendedor|administrativa_|administrativo_|chofer|becari
    nadie|alguien|suerte|gracias|lo siento|cubrir|no has_|no vamos a|prueba|hemos_|decidido|decidimos|decidieron
    cerramos aca|dejamos aca|no contamos|aspirante|tribunal|puntaje|concurso|otro muchach|otro chico|otra chica
    por ahora|oferta|lament|proceso|experiencia|avanza|otra persona|persona que|traves|plaza|solicitud`,
  pt: `infelizmente|investigac|_verba|obrigad|fechamos|grupo de|receionist|direcao|teste_|paramos por aqui|perfis
    rececion|colega|padaria|desculp|conversamos|estado da|docente|atribuida|limpeza|ja nao preciso|cozinha|garcom
    fechei|jornada|_auxiliar_|restaurante|equipa|arranj|contratamos|contratando|outra pessoa|ja temos|o lugar|ocupad
    preenchid|cozinheir|motorista|balconist|rececpcionist|recepcionist|enfermeir|estagi|empregad|baba_|pedreir
    programador|analista|rapaz|decidimos|nao bate|nao deu|nao vai dar|seu perfil|ficamos por aqui|escolha|boa sorte
    sucesso|gestor|exercicio|banca|trabalho|felicidades|processo_|selecionad|avancar|avancou|continuidade|nao foi
    agradece|concursal`,
  it: `purtroppo|tirocinan|al completo|il cliente|salta_|parrucchier|ragazza|pizzeria|incarico|nipote|conferit
    cooperativa|professionista|idone|a posto|passato|cerchiamo|negozio|cattedra|supplenza|badante|parrocchia|prova_
    assegnata|ringrazio|azienda|preso|il posto|non c e piu|mi disspiace|mi spiace|ci dispiace|grazie lo stesso
    in bocca al lupo|autista|barista|commess|impiegat|cuoc|magazzin|infermier|educatric|educatore|operai|segretari
    stagist|ragazzo|qualcuno|nessuno|prendiamo|assumiamo|non andare avanti|un no_|concorso|graduatoria|ammesso
    ammessa|vincitrice|vincitrico|vincitrie|vincitrio|orientati|preferi|scusa|la commissione|profilo|abbiamo|scelto
    altra persona|_lavorato|ricerca|considerazione|opportunita|trovato|cameriere`,
  nl: `aanbod|senioriteit|stageplaats|vergeven|honoreren|lector|proefspel|dienstverband|helaas|geen plaats|bijbaan|zitten vol|meeloop|meelopen|bedankt|stagiair|de klant|opdracht|het project|kapper
    stopgezet|baantje|bakkerij|deze rol|nichtje|bediening|zaterdag|te junior|met elkaar|directie|vervalt|stage
    leraar|je code|is al weg|baan_|chauffeur|afwas|keuken|oppas|verpleeg|schoonma|docent|_kok_|teleurst|meisje
    proefdra|klikken|een nee_|in zee|geworden|een ander|voorstel|vormgever|keuze|commissie|groetjes|succes_
    wordt hem niet|uitnodigen|gesprek|iemand|geselecteerd|profiel|verder|gekozen|aangenomen|ervaring|plek|aanvraag
    aansluit`,
  pl: `niestety|wziel|stawk|dyspozycyjn|godziny|niani|murarz|wspolprac|brygad|postawil|mamy juz|zlecenie|projekt_
    wstrzymal|miejsca|zostaje|oddal|miejsce|przepraszam|konczymy|odrzucon|piekarni|status dobrych wiesci|zarzad
    _etat|szukamy|ochrona|grafik|nie dzwonimy|staz|lista przyj|przyjet|doswiadcz|dzieki za|profil_|klient|zdecydow
    kogos|nikogo|nieaktualn|zajete|kierowca|kelner|kuchar|nauczyciel|opiekun|sprzedawc|magazynier|fryzjer|programist
    nie udalo|nie idziemy|nie wyszlo|inna osobe|inna dziewczyn|przyjeli|przyjela|przyjely|stypendi|nabor|komisj
    odpowiedz|powodzenia|pozdrawiam|zadani|z feedbackiem|zastanaw|zastepstw|na nie_|kandydat|konkurs|pracownik
    rozmow|wybrali|wybor|prace|pracy|zglosze|dziekuj`,
  nordic: `tyvarr|provpass|arbetsprov|kodtest|processen|kontrakt|samarbe|lonen|barnvakt|meriter|kor vidare|gar vidare
    foll pa|sokte|provevagkt|provevakt|provevat|provvagkt|provvakt|provvat|arbeidsprove|arbeidprove|arbejdsprove
    arbejdprove|kodetest|lonnen|vagt|sommerjob|fat i en|barnep|ansaett|studerende|tilbyde|portefolje|kjokken|ansett
    utplasser|har fundet|projektet|opgaven|ingen plats|ikke plads|ikke plass|frisor|stoppat|stoppet|stannar har
    stopper her|rollen|udvalg|sekretaer|afslag|avslag|undskyld|beklager|forlat|passer til|passer for|kunden|uppdrag
    kravniva|larling|kor pa|tack for att du|testerna|fundet en|er besat|ikke dig|ingen elever|mangler ikke|opvask
    tjener_|rengoring|chauffor|paedagog|vikar|elevplads|ansat|henvendelse|nedgang|har funnet|noen andre|er tatt
    ikke deg|trenger ikke|ikke flere|ekstrahjelp|til sommeren|servitor|renhold|laerling|sjafor|barnehage|oppdrag
    fa vent|innstilt|et nei|tar ikke inn|lenger|laerer|takk for|tak for|hittat nagon|platsen|tillsatt|ar taget
    inga fler|en annan|nagon annan|blir inget|ett nej|diskare|snickare|kock_|larare|saljare|forskning|finalist
    butiks|undersko|sjuksko|receptionist|lycka till|tack anda|ansok|_kille_|tjej|behover|soker inte|desvaerre
    dessverre|samtal|valgt|har valt|valet|valget|anden_|annan_|annen_|erfar|rolle_|snakken|sagt ja`,
  fi: `valitettavasti|prosessi|loysi|loyde|palka|hakijoi|toihin|toista|hoitaj|kuski|homma|koevuoro|tyontekij|tekija
    jatkam|etenem|virkaan|opiskelija|valits|kallistui|paikat|harjoitteli|vuorot|porukka|ketaan|tarjousta|asiakas
    ehdokka|kampaaj|onnea hakuun|hylatty|pahoittelu|leipomo|annoin|rooli|sopii|jatamme tahan|tapaami|paikka|taytetty
    kesatyo|tarjoilij|siivooj|myyja|koodar|valittiin|valintamme|valituksi|natsannut|emme ota|emme jatka|hyvaa kesaa
    kokeneem|keikka|tutkij|varasij|tehtav|toise|toinen|kiitos|kokemus|toita|tarvetta|kaveri`,
  tr: `maalesef|personel|memur|hemsire|usta|vardiya|maas|teklif|sozlesme|vaka calis|listesinde|alimi|kimseyi|karar ver
    kismet|deneme gunu|kidemli|butce|yolumuz|eleman|stajyer|yer yok|bol sans|kuafor|musteri|_projeyi_|_projemiz_
    _proje_|is yatti|reddedil|yegen|uygun olmad|gorusme|ihtiyacimiz|ekip_|aradigimiz|portfolyo|grafiker|depo_|anlast
    garson|kasiyer|sofor|asci_|ogretmen|muhasebe|kusura bakma|yer doldu|yayindan|adayimiz|sizinle|baska bir
    almiyoruz|almıyoruz|bulduk|olmadi|tecrube|sinav|kadro|siralama|kriter|tasarimci|gorevli|ilanim|ilanım|basarisiz
    ekiple|adayl|deneyim|olumsuz|olumlu|ilerle|tesekkur|devam|bu rol|tanismak|arkadas|asamaya|sureci`,
  cs: `bohuzel|dohodli|prefera|preferi|prefero|preferu|juniorn|zamest|praxi|praxe|nabor|uklize|pecovat|zednik|klient|startup|kapacit|nepotrebuj
    spoluprac|zakazek|rozebran|hlidani|nezapad|negativn|vlastnimi sil|platov|nepujdeme|nehledam|synovec
    kluka|mechanik|zadost|prihlask|vybran|nevybr|postoup|postupuj|prijal|prijmout|neobsa|uplatneni|nevyslo
    nemame misto|kadern|zustava|zamitnut|pekarn|misto_|omlouvam|schuzce|role neni|koncime|nevyjde|nekoho|obsazen
    nebereme|servirk|cisni|ridic|ucitel|asistent|brigad|kolegu|uvazek|jinemu|jinou|jineho|vyvojar|prodavac|mrzi nas
    ozvi se|pokracovat|smlouv|setkan|prednost|zkusenost|rozhodli`,
  ro: `din pacate|am luat|bafta|dosar|economist|colabora|_ture_|etapa|director|munca|postul|nu te|cadru didactic|contract
    cerere|salari|rolul|o oferta|gasit|nu avem loc|frizer|ramane|respins|brutarie|imi pare|ospatar|sofer|vanzat
    contabil|programator|bucatar|stagiar|continuam|nu luam|clientul|pare rau|nu a mers|altceva|numai bine|pe cineva
    experient|altcineva|ocupat|multumesc|discuti|intre timp`,
  hu: `sajnos|vettunk|felvenni|kodod|berigeny|brigeny|tulkepzett|megrendel|bebiszitter|takarit|elkelt|csapat|betelt
    gyakornok|probanap|befagyaszt|felvetel|tovabb veled|nem veled|nincs hely|fodrasz|marad a|sok siker|elutasit
    pekseg|bocsanat|helyet|letszam|talaltunk|diakmunk|nyari munk|pincer|szakacs|elado|konyvelo|fejleszto|mast valasz
    dontott|ajanlat|ugyfel|nem veszunk|nem jott ossze|valasztott|szep nyarat|udv_|sajnal|masik|tapasztal|munka
    koszon|beszelget`,
  id: `maaf|lanjut|proses|tahap|gugur|pegawai|guru|gaji|portofolio|interview|_trial_|mahasiswa|rezeki|orangnya|nawarin
    bergabung|bagian dari|passing grade|pengasuh|meneruskan|move forward|kemampuan|sayangnya|daftar|terpilih|seleksi
    lulus|dosen|peringkat|diusulkan|magang|klien|memilih|profil anda|cv anda|kebutuhan|pengalaman|kualifikasi|terisi
    keisi`,
  vi: `rat tiec|nhan vien|ke toan|bao ve|gia su|nhan em|luong|bai test|xin viec|thong cam|du nguoi|quy trinh|chon ban
    benh vien|may man|thue|chua phu hop|thu viec|hop dong|tim duoc nguoi|tuyen_|thuc tap|nhan su|cong ty|kinh nghiem
    da chon|nhan ban|studio|cam on`,
};

/** English words that tell something in company. */
export const WEAK_ENGLISH = `_applying_|found someone|found somebody|matched with|not eligible|_application|_apply_|_applied_|_position|_role|_job_
  _interview|_team_|_career_|_resume_|_cv_|_portfolio_|_opening|_chair_|_barista_|_no longer_|_filled_|_unfortunately_
  _regret_|_wish you_|_best of luck_|_not to_|_proceed_|_hire|_employment_|_qualifications_|_assessment_|_in the end_
  _coming by_|_studio_|_your interest_|_interest in_|_strong fit_|_a fit_|_background_|_shift|_panel_|_coming in_
  _for attending_|_meet you_|_the search_|_somebody_|_offered_|_finalist|_freelance_|_trial_|_referee|_notice period_
  _assistant_|_engineer_|_officer_|_teacher_|_slot|_either way_|_offered it to_|_given it to_|_gave it to_|_the client_
  _pipped_|_reapply_|been chosen|been selected|been successful|were unsuccessful|t successful|not successful
  been unsuccessful|been filled|have filled|ve filled|has filled|was filled|now filled|job you|job was|the job_|job here
  no job|find a job|a job_|this job|_job_with|_job_at|thank you for coming|thanks for coming|for coming to|came to see
  you came|came in to|met with us|good to meet|nice to meet|lovely to meet|great to meet|lovely meeting|nice meeting
  great meeting|meeting you|to meet you|for the post_|the post of|post of_|the position|position of|position as
  a position|for a position|the post_|this post_|your post_|take anyone|anyone on_|take on anyone|not taking on
  not taking people|any work for|no work_|work for you|have work_|any vacan|not hiring|no plans to hire|better news
  bad news|said yes|somebody with|someone with|someone else|somebody else|one of the other|have gone with|ve gone
  gone for|have chosen|ve chosen|chose someone|chose somebody|chosen someone|chosen somebody|have to say no|to say no
  going to be you|be you this|had to choose|only had one|only one place|one place_|the other lad|the other girl
  the other guy|the other lady|other person|other people|audition|casting|callback|au pair|law clerk|librarian|_clerk_
  seamstress|joiner_|plumber|electrician|carpenter|bricklay|machinist|_cleaner|_carer|care assistant|receptionist
  front desk|_nurse_|_driver_|cashier|stocker|_server_|bartend|trainee|intern_|interns_|volunteer|gardener|kitchen
  _the shop_|saturday job|_lad_|weekend job|summer job|evening job|not recommended|for hire_|to hire_|to hire a|a hire_
  new hire|the hire_|hire anyone|hire another|hire someone|hire somebody|your application|application for|application to
  application has|application was|applied to|your interest in|interest in our|interest in working|interest in joining
  interested in working|interested in joining|work with us|working with us|work for us|join us_|joining us|join our
  the team_|our team|on the team|not the right|right person|right fit|good fit|a better fit|best fit|a fit_|a match_
  more experience|with experience|experience in|too experienced|over qualified|overqualified|under qualified|we felt
  felt you|we feel_|the panel|panel_|appointed|appointment_|appoint_|the board_|marks_|ranked|placed second|placed third
  runner up|second choice|reserve list|waiting list|your cv|cv s_|resume_|your letter of|your letter
  letter of application|covering letter|cover letter|your portfolio|references|your references|for your time
  took the time|taking the time|time and effort|time you|on file_|keep your details|your details on|get in touch if
  if anything comes up|anything comes up|comes up_|something comes up|come up_|next year_|apply again|try again|reapply
  re apply|good luck with|luck with the|luck with your|luck in your|job hunt|job hunting|your search|the search_
  wish you_|wishing you|fingers crossed|not be moving|not moving|not be proceeding|not proceed|not proceeding
  not be progressing|not progress|not be inviting|not be offering|not able to offer|can t offer you|cannot offer you
  unable to offer|can t offer|not offering|no longer considering|not going to offer|not going any further|not be going
  out of the running|made the cut|make the cut|the cut_|did not make|didn t make|t made it|not made it|make it through
  get through to|get the job|get the role|get the part|the part_|declined_|rejected_|turned down|turn you down
  turning you down|let you down|regret to|regret that|sorry to say|afraid_|sorry it_|hard decision|tough decision
  difficult decision|tough call|close call|difficult choice|hard choice|the decision_|decision_`;

/** English words that every English text is full of, and no other. */
export const PLAIN_ENGLISH = `_the_|_and_|_you_|_your_|_with_|_this_|_have_|_that_|_they_|_which_|_would_|_should_|_please_|_from_|_our_|_about_|_there_|_these_|_need_`;
