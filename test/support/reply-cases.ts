import type { Dial, Draft, ReplyKind, Voice } from '../../src/core/draft.ts';
import { DIALS, REPLY_KINDS, VOICES } from '../../src/core/draft.ts';
import type { Form } from '../../src/core/manner.ts';
import { replyText } from '../../src/core/reply.ts';
import { type About, aboutNothing, knownWords, newDraft } from '../../src/core/reply-about.ts';
import type { ReplyLanguage } from '../../src/core/reply-language.ts';
import { canAsk, writeReply } from '../../src/core/reply-letter.ts';
import { replyLanguages } from './reply-languages.ts';

/** Invented people and work, as they are called where the language is spoken. */
type Cast = {
  readonly roles: readonly [string, string, string];
  readonly person: string;
  readonly others: readonly [string, string, string];
  readonly fit: string;
  readonly topic: string;
  readonly point: string;
  readonly reader: string;
};

const CASTS: Readonly<Record<string, Cast>> = {
  en: {
    roles: ['Archivist', 'Backend Engineer', 'Team Lead'],
    person: 'Maren Lindqvist',
    others: ['Idris Bello', 'Joan Marsh', 'Priya Nair'],
    fit: 'Data Engineer',
    topic: 'the queue exercise',
    point: 'explaining trade-offs earlier',
    reader: 'Sam Okafor',
  },
  de: {
    roles: ['Archivarin', 'Softwareentwicklerin', 'Teamleiterin'],
    person: 'Maren von Lindau',
    others: ['Jonas Ehrlich', 'Britta Kamp', 'Selma Aydin'],
    fit: 'Datenbankentwicklerin',
    topic: 'Datenbankumstellung',
    point: 'Abwägungen früher erklären',
    reader: 'Sam Okafor',
  },
  fr: {
    roles: ['Archiviste', 'Ingénieure logiciel', 'Responsable d’équipe'],
    person: 'Élodie Marchetti',
    others: ['Hugo Lenoir', 'Anaïs Petit', 'Karim Benali'],
    fit: 'Ingénieure de données',
    topic: 'la migration des données',
    point: 'expliquer plus tôt les compromis',
    reader: 'Sam Okafor',
  },
  es: {
    roles: ['Archivera', 'Ingeniera de software', 'Jefa de equipo'],
    person: 'Lucía Herrero Vidal',
    others: ['Tomás Rey', 'Inés Soto', 'Marcos Vela'],
    fit: 'Ingeniera de datos',
    topic: 'la migración de datos',
    point: 'explicar antes los compromisos',
    reader: 'Sam Okafor',
  },
  'pt-BR': {
    roles: ['Arquivista', 'Engenheira de Software', 'Líder de equipe'],
    person: 'Juliana Prado',
    others: ['Caio Duarte', 'Bianca Reis', 'Rafael Nunes'],
    fit: 'Engenheira de Dados',
    topic: 'a migração de dados',
    point: 'explicar antes as escolhas',
    reader: 'Sam Okafor',
  },
  'pt-PT': {
    roles: ['Técnica de arquivo', 'Engenheira informática', 'Chefe de equipa'],
    person: 'Inês Vasconcelos',
    others: ['Duarte Pinto', 'Rita Leal', 'Nuno Braga'],
    fit: 'Engenheira de dados',
    topic: 'a migração de dados',
    point: 'explicar mais cedo as opções',
    reader: 'Sam Okafor',
  },
  it: {
    roles: ['Archivista', 'Sviluppatrice software', 'Responsabile di squadra'],
    person: 'Chiara De Santis',
    others: ['Paolo Ferri', 'Giulia Monti', 'Davide Serra'],
    fit: 'Ingegnera dei dati',
    topic: 'la migrazione dei dati',
    point: 'spiegare prima i compromessi',
    reader: 'Sam Okafor',
  },
  nl: {
    roles: ['Archivaris', 'Softwareontwikkelaar', 'Teamleider'],
    person: 'Sanne van der Berg',
    others: ['Bram Kuiper', 'Lotte Visser', 'Daan Mulder'],
    fit: 'Data-engineer',
    topic: 'de datamigratie',
    point: 'afwegingen eerder toelichten',
    reader: 'Sam Okafor',
  },
  pl: {
    roles: ['Archiwistka', 'Programistka', 'Liderka zespołu'],
    person: 'Zofia Wrona',
    others: ['Jan Lis', 'Ewa Sowa', 'Piotr Gaj'],
    fit: 'Inżynierka danych',
    topic: 'migracja danych',
    point: 'wcześniej wyjaśniać kompromisy',
    reader: 'Sam Okafor',
  },
  sv: {
    roles: ['arkivarie', 'systemutvecklare', 'gruppchef'],
    person: 'Maja Sandström',
    others: ['Olle Berg', 'Siri Holm', 'Amir Hosseini'],
    fit: 'dataingenjör',
    topic: 'datamigreringen',
    point: 'förklara avvägningar tidigare',
    reader: 'Sam Okafor',
  },
  ja: {
    roles: ['資料管理職', 'バックエンドエンジニア', 'チームリーダー'],
    person: '田中 美咲',
    others: ['佐藤健', '鈴木花子', '高橋 翔'],
    fit: 'データエンジニア',
    topic: 'データ移行',
    point: '判断の理由を早めに説明すること。',
    reader: '大川サム',
  },
  zh: {
    roles: ['档案管理员', '后端工程师', '团队主管'],
    person: '林晓梅',
    others: ['王伟', '李娜', '陈晨'],
    fit: '数据工程师',
    topic: '数据迁移',
    point: '更早说明取舍',
    reader: '欧山',
  },
  ar: {
    roles: ['أمين محفوظات', 'مهندس برمجيات', 'قائد فريق'],
    person: 'ليلى منصور',
    others: ['سامي حداد', 'هدى كرم', 'نور الدين'],
    fit: 'مهندس بيانات',
    topic: 'نقل البيانات',
    point: 'شرح المفاضلات مبكرًا',
    reader: 'سام عوض',
  },
};

export const CASE_NAMES = [
  'after an application',
  'after two interviews, with a name and an open door',
  'from a recruiter',
] as const;
export type CaseName = (typeof CASE_NAMES)[number];

export type Written = {
  readonly language: string;
  readonly kind: ReplyKind;
  readonly voice: Voice;
  readonly dial: Dial;
  readonly form: Form;
  readonly name: CaseName;
  readonly text: string;
};

const castOf = (language: ReplyLanguage): Cast => {
  const cast = CASTS[language.customs.code];
  if (!cast) throw new Error(`no invented people for ${language.customs.code}`);
  return cast;
};

function aboutOf(language: ReplyLanguage, name: CaseName, form: Form): About {
  const { roles, person, others, reader } = castOf(language);
  const manner = { language: language.customs.code, form, door: false, feedback: false, agency: false };
  const blank = { ...aboutNothing(`test|${name}`), reader, manner };
  if (name === 'after an application') return { ...blank, company: 'Fennholt', role: roles[0], stage: 'application' };
  if (name === 'from a recruiter') {
    const agency = { ...manner, agency: true };
    return { ...blank, company: 'Korvane', role: roles[2], person: others[0], stage: 'interview', manner: agency };
  }
  return { ...blank, company: 'Halden', role: roles[1], person, stage: 'final', manner: { ...manner, door: true } };
}

/** One reply with everything known that its kind can take. */
export function writeOne(
  language: ReplyLanguage,
  name: CaseName,
  choices: Partial<Draft> & Pick<Draft, 'template' | 'voice'>,
  form: Form = 'polite',
): string {
  const about = aboutOf(language, name, form);
  const { others, fit, topic, point } = castOf(language);
  const known = { fit, topic, point, other: others[CASE_NAMES.indexOf(name)] ?? '' };
  const draft = { ...newDraft(about), ...choices, slots: { ...known, ...choices.slots } };
  const letter = writeReply({ about, choices: draft, known: knownWords(about, ''), language });
  return replyText(letter, (slot) => slot);
}

const formsOf = ({ customs }: ReplyLanguage): readonly Form[] =>
  customs.familiar.length > 0 ? ['polite', 'familiar'] : ['polite'];

/** Every kind, voice and dial of a language in the three cases, in every way to address somebody. */
export function writeAll(language: ReplyLanguage): readonly Written[] {
  return CASE_NAMES.flatMap((name) =>
    formsOf(language).flatMap((form) =>
      REPLY_KINDS.flatMap((kind) =>
        VOICES.flatMap((voice) =>
          DIALS.filter((dial) => dial === 'none' || canAsk(aboutOf(language, name, form), kind)).map((dial) => ({
            language: language.customs.code,
            kind,
            voice,
            dial,
            form,
            name,
            text: writeOne(language, name, { template: kind, voice, dial, form }, form),
          })),
        ),
      ),
    ),
  );
}

export const writeEverything = (): readonly Written[] => replyLanguages.flatMap(writeAll);
