import type { LanguageHint } from '../core/languages-to-read.ts';

const byWords = (code: string, words: string): LanguageHint => ({
  code,
  letters: null,
  ownLetters: null,
  words: words.split(' '),
});
const byLetters = (code: string, letters: RegExp, ownLetters: RegExp | null = null): LanguageHint => ({
  code,
  letters,
  ownLetters,
  words: [],
});

/** How the languages of the shelf are told apart before one of them is read. */
export const hints: readonly LanguageHint[] = [
  byWords(
    'en',
    'the and to you your we for of that with our have not this will are from as at be thank application role team interview hi it its sorry but now can was job who been',
  ),
  byWords(
    'de',
    'und der die das nicht wir sie ihre ihnen fur mit auf ist zu bei uns dass eine einen dich dir ich im haben leider stelle bewerbung hallo schon hi arbeitgeber abgelehnt',
  ),
  byWords(
    'fr',
    'le la les des et vous votre nous pour une est dans pas avec que sur du au aux cette avons je bonjour poste candidature un salut merci employeur statut offres',
  ),
  byWords(
    'es',
    'el la los las que de en para con una su tu no por hemos del gracias se te ha es al hola puesto proceso candidatura vacante un lo ya nos buenas a esta',
  ),
  byWords(
    'pt',
    'o a os as que de em para com uma seu sua nao por temos do da no na voce ola obrigado ao se processo candidatura vaga boa bom dia tarde noite outra pessoa ja obrigada lugar foi',
  ),
  byWords(
    'it',
    'il la di che per con una non le del della abbiamo sono e ha suo sua al gentile ciao grazie nel posizione candidatura buongiorno gia un ti mi ci siamo datore esito richiesta annunci ruolo',
  ),
  byWords(
    'nl',
    'de het een en van voor niet je we met op dat is zijn aan uw ons ik te hebben bij je beste helaas functie sollicitatie hoi hallo al iemand geen maar er werkgever afgewezen',
  ),
  byWords(
    'pl',
    'i w na nie do sie z za jest ze pana pani dla o to po oraz dziekujemy niestety praca stanowisko rekrutacji dzien dobry kandydat witam juz hej mamy prosze kogos ale panie nikogo pan twojej aplikacji pracodawca odrzucono wynik oferty przez',
  ),
  byWords(
    'sv',
    'och att det du vi for inte som en ett med har till av den din dig hos er hej tack tyvarr tjansten ansokan vidare jobb jag ar pa tjena fick jobbet nagon vara arbetsgivare avslag sokande',
  ),
  byWords(
    'da',
    'og at det du vi for ikke som en et med har til af den din dig hos er hej tak desvaerre stillingen ansogning videre jeg kaere fra arbejdsgiver stilling afvist afslag',
  ),
  byWords(
    'no',
    'og a det du vi for ikke som en et med har til av den din deg hos er hei takk dessverre stillingen soknad soknaden videre jeg arbeidsgiver stilling etter sokere avslag',
  ),
  byWords(
    'fi',
    'ja on ei ole se etta hei kiitos olemme emme valitettavasti sinun meille mutta joka hakemuksesi tehtavaan haastatteluun terveisin hakemus rekrytointi jo nyt oli jonka joten paatti toiseen paikka onnea asiakas sori moi tuli meilla jos pian olet haluat toisen uudelleen kiitamme valitsimme tyonantaja tehtava tila valittu kaikki klo ota hakemuksen uutta',
  ),
  byWords(
    'tr',
    've bir bu icin ile de da sayin merhaba olarak basvurunuz pozisyonu maalesef tesekkur ederiz ederim daha cok size sizi olan is iyi gunler selam yeni birini kusura bakma sizinle sonucunda var yok ama degil kadar artik tamam hakkini baska birine basvurunuzun durumu basvuru bizim karar aldik yuzden basarilar bizi biz pozisyon adaylara bilgi arkadaslar isveren durum reddedildi ilani degerli hanim bey hafta gunu tarih iki adaylar olsun',
  ),
  byWords(
    'cs',
    'a na se je ze pro jsme dobry den vas vam za s v jsem nebo ktery pozici dekujeme bohuzel pozdravem by jste o zivotopis ahoj uz mame nam to nikoho letos bylo vyberove rizeni jinemu vasi zadosti pozice zamestnavatel stav zamitnuto vysledek nabidky odpovedi',
  ),
  byWords(
    'ro',
    'si de la in pentru nu va cu ca este sa din o un ati am dumneavoastra buna ziua multumim pacate candidatura postul interviu deja sunt fost candidaturii dvs scuze imi pare rau pe stimate clientul mai noi rezultat selectie candidat aplicarii joburi salut angajator respins cererea rezultatul',
  ),
  byWords(
    'hu',
    'a az es nem hogy egy is on onnek sajnos koszonjuk tisztelt kedves udvozlettel meg allas pozicio jelentkezeset vagy szia masik interju mar van ma nap jo jelentkezesenek allapota jelentkezes munkakor munkaltato elutasitva eredmeny palyazatat csak szukseges ertesitjuk',
  ),
  byWords(
    'id',
    'dan yang untuk anda kami di dengan tidak ini itu pada dari terima kasih mohon maaf posisi lamaran telah akan belum saya ke orang kerja udah sudah nggak kita jadi makasih ada bisa kamu ya hasil peserta masih tapi semua perusahaan lolos',
  ),
  byWords(
    'vi',
    'va cua ban chung toi khong da cho den vi tri tuyen dung cam on rat tiec ung vien voi la nay cong ty chao anh chi ben em chua them da duoc minh nguoi roi nhan nha nho',
  ),
  byLetters('ja', /[\u3041-\u30ff]/g, /[\u3041-\u30ff]/g),
  byLetters('ko', /[\uac00-\ud7af]/g),
  byLetters('zh', /[\u4e00-\u9fff]/g),
  byLetters('ru', /[\u0430-\u044f]/g, /[\u044a\u044b\u044d]/g),
  byLetters('uk', /[\u0430-\u044f]/g, /[\u0454\u0456\u0491]/g),
  byLetters('el', /[\u03b1-\u03c9]/g),
  byLetters('ar', /[\u0621-\u064a]/g),
  byLetters('he', /[\u05d0-\u05ea]/g),
  byLetters('hi', /[\u0904-\u0939]/g),
];
