import {
  CUSTOMARY,
  REPLY_SCRIPTS,
  type ReplyCustoms,
  type ReplyLanguage,
  type ReplyTexts,
} from '../core/reply-language.ts';
import arCustoms from './ar/customs.json' with { type: 'json' };
import deCustoms from './de/customs.json' with { type: 'json' };
import enCustoms from './en/customs.json' with { type: 'json' };
import enTexts from './en/replies.json' with { type: 'json' };
import esCustoms from './es/customs.json' with { type: 'json' };
import frCustoms from './fr/customs.json' with { type: 'json' };
import itCustoms from './it/customs.json' with { type: 'json' };
import jaCustoms from './ja/customs.json' with { type: 'json' };
import nlCustoms from './nl/customs.json' with { type: 'json' };
import plCustoms from './pl/customs.json' with { type: 'json' };
import ptBrCustoms from './pt-BR/customs.json' with { type: 'json' };
import ptPtCustoms from './pt-PT/customs.json' with { type: 'json' };
import svCustoms from './sv/customs.json' with { type: 'json' };
import zhCustoms from './zh/customs.json' with { type: 'json' };

type Written = Omit<ReplyCustoms, 'direction' | 'script' | 'customary'> & {
  readonly direction: string;
  readonly script: string | null;
  readonly customary: string;
};

/** JSON knows strings only: what is one of few is looked up. */
const typed = (customs: Written): ReplyCustoms => ({
  ...customs,
  direction: customs.direction === 'rtl' ? 'rtl' : 'ltr',
  script: REPLY_SCRIPTS.find((script) => script === customs.script) ?? null,
  customary: CUSTOMARY.find((one) => one === customs.customary) ?? 'usual',
});

const ENGLISH = typed(enCustoms);

/** The languages that replies are written in, in the order they are offered. English is the fallback. */
export const replyCustoms: readonly ReplyCustoms[] = [
  ENGLISH,
  typed(deCustoms),
  typed(frCustoms),
  typed(esCustoms),
  typed(ptBrCustoms),
  typed(ptPtCustoms),
  typed(itCustoms),
  typed(nlCustoms),
  typed(plCustoms),
  typed(svCustoms),
  typed(jaCustoms),
  typed(zhCustoms),
  typed(arCustoms),
];

/** The texts of the others are read when a letter needs them. */
export const englishReplies: ReplyLanguage = { customs: ENGLISH, texts: enTexts };

/** The code of the language that a reply is written in: the one asked for where there is one, else English. */
export const replyCode = (code: string | null): string => customsOf(code).code;

/** A language whose texts have been read. */
export const withTexts = (code: string, texts: ReplyTexts): ReplyLanguage => ({ customs: customsOf(code), texts });

const customsOf = (code: string | null): ReplyCustoms =>
  replyCustoms.find((customs) => customs.code === code) ?? ENGLISH;
