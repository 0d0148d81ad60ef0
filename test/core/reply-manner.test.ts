import { describe, expect, test } from 'vitest';
import { readManner } from '../../src/core/reply-manner.ts';
import { mailtoOf, peopleIn } from '../../src/core/reply-people.ts';
import { replyCustoms } from '../../src/languages/replies.ts';

const manner = (body: string) => readManner({ subject: 'Your application', body }, replyCustoms);

const MAILS = [
  [
    'en',
    null,
    'Dear Sam,\nThank you for your interest in the role. We have decided to go on with another candidate.\nBest, Maren',
  ],
  [
    'de',
    'polite',
    'Guten Tag Frau Okafor,\nvielen Dank für Ihr Interesse. Leider können wir Ihnen keine Zusage geben. Wir wünschen Ihnen alles Gute.',
  ],
  [
    'de',
    'familiar',
    'Hallo Sam,\ndanke für deine Bewerbung. Leider haben wir uns nicht für dich entschieden. Wir wünschen dir alles Gute.',
  ],
  [
    'fr',
    'polite',
    'Bonjour,\nNous avons bien reçu votre candidature et nous vous remercions. Nous ne pouvons pas lui donner une suite favorable.',
  ],
  [
    'fr',
    'familiar',
    'Salut Sam,\nmerci pour ta candidature. Nous avons choisi une autre personne pour ce poste, et nous te souhaitons le meilleur pour la suite.',
  ],
  [
    'es',
    'familiar',
    'Hola, Sam:\nGracias por tu interés en el puesto. Hemos decidido seguir con otra persona y te deseamos lo mejor para el futuro.',
  ],
  [
    'es',
    'polite',
    'Estimada Sra. Okafor:\nLe agradecemos su interés en la vacante. Hemos decidido no continuar con su candidatura en este proceso.',
  ],
  [
    'pt-BR',
    null,
    'Olá, Sam,\nAgradecemos seu interesse na vaga. Neste momento decidimos seguir com outros candidatos. Você foi muito bem, e a equipe deseja sucesso.',
  ],
  [
    'pt-PT',
    'polite',
    'Bom dia,\nAgradecemos a sua candidatura. Informamos que a nossa equipa decidiu prosseguir com outros candidatos. Entraremos em contacto consigo se houver novidades.',
  ],
  [
    'it',
    'familiar',
    'Ciao Sam,\ngrazie per il tempo che ci hai dedicato. Abbiamo deciso di proseguire con un altro profilo e ti auguriamo il meglio per la tua ricerca.',
  ],
  [
    'nl',
    'familiar',
    'Beste Sam,\nBedankt voor je sollicitatie. We hebben helaas gekozen voor een andere kandidaat en wensen je veel succes met het vervolg.',
  ],
  [
    'pl',
    'polite',
    'Dzień dobry,\ndziękujemy za udział w rekrutacji. Niestety nie możemy zaproponować Pani współpracy i wybraliśmy innego kandydata do tej roli.',
  ],
  [
    'sv',
    null,
    'Hej Sam,\nTack för att du sökte tjänsten. Vi har tyvärr valt att gå vidare med en annan kandidat och önskar dig lycka till.',
  ],
  [
    'ja',
    null,
    '大川様\nこのたびはご応募いただき、ありがとうございました。慎重に検討した結果、採用を見送らせていただくことになりました。',
  ],
  ['zh', 'polite', '大川先生：您好！感谢您应聘我司岗位。很遗憾，您未能进入下一环节，祝您求职顺利。'],
  ['zh', 'familiar', '小欧，你好！谢谢你来面试。这次我们选择了其他人，祝你顺利。'],
  ['ar', null, 'مرحبًا سام، شكرًا على تقدمك. يؤسفنا أننا لن نتمكن من المضي قدمًا في طلبك. نتمنى لك التوفيق.'],
] as const;

describe('a mail’s language and its form of address', () => {
  test.each(MAILS)('%s, %s: %s', (language, form, body) => {
    expect(manner(body)).toMatchObject({ language, form });
  });

  test('are unknown where no language of ours is spoken', () => {
    expect(manner('Kære Sam, mange hilsner, Bodil').language).toBe(null);
    expect(manner('').language).toBe(null);
  });
});

describe('hears', () => {
  test('an open door', () => {
    expect(
      manner('Thank you for the talks. We would like to stay in touch with you for future opportunities.').door,
    ).toBe(true);
    expect(manner('Thank you for the talks. We have decided to go on with another person for this.').door).toBe(false);
  });
  test('an agency', () => {
    expect(manner('Thank you for your time. Our client has decided to go on with another candidate.').agency).toBe(
      true,
    );
  });
});

describe('the people in a mail’s history', () => {
  const quoted =
    'On Monday, Maren Lindqvist <maren@fennholt.example> wrote:\n> Hi\nSam Okafor <sam@post.example> wrote:\nNo Reply <no-reply@fennholt.example>';
  test('are humans other than its reader', () => {
    expect(peopleIn({ body: '', quoted }, 'Sam')).toEqual([
      { name: 'Maren Lindqvist', address: 'maren@fennholt.example' },
    ]);
  });
  test('are linked by their address alone', () => {
    expect(mailtoOf({ name: 'M', address: 'maren@fennholt.example' })).toBe('mailto:maren@fennholt.example');
    expect(mailtoOf({ name: 'M', address: 'maren@fennholt.example?body=x' })).toBe(null);
    expect(mailtoOf({ name: 'M', address: null })).toBe(null);
  });
});
