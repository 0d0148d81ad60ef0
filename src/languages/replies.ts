import {
  CUSTOMARY,
  REPLY_SCRIPTS,
  type ReplyCustoms,
  type ReplyLanguage,
  type ReplyTexts,
} from '../core/reply-language.ts';
import arCustoms from './ar/customs.json' with { type: 'json' };
import arTexts from './ar/replies.json' with { type: 'json' };
import deCustoms from './de/customs.json' with { type: 'json' };
import deTexts from './de/replies.json' with { type: 'json' };
import enCustoms from './en/customs.json' with { type: 'json' };
import enTexts from './en/replies.json' with { type: 'json' };
import esCustoms from './es/customs.json' with { type: 'json' };
import esTexts from './es/replies.json' with { type: 'json' };
import frCustoms from './fr/customs.json' with { type: 'json' };
import frTexts from './fr/replies.json' with { type: 'json' };
import itCustoms from './it/customs.json' with { type: 'json' };
import itTexts from './it/replies.json' with { type: 'json' };
import jaCustoms from './ja/customs.json' with { type: 'json' };
import jaTexts from './ja/replies.json' with { type: 'json' };
import nlCustoms from './nl/customs.json' with { type: 'json' };
import nlTexts from './nl/replies.json' with { type: 'json' };
import plCustoms from './pl/customs.json' with { type: 'json' };
import plTexts from './pl/replies.json' with { type: 'json' };
import ptBrCustoms from './pt-BR/customs.json' with { type: 'json' };
import ptBrTexts from './pt-BR/replies.json' with { type: 'json' };
import ptPtCustoms from './pt-PT/customs.json' with { type: 'json' };
import ptPtTexts from './pt-PT/replies.json' with { type: 'json' };
import svCustoms from './sv/customs.json' with { type: 'json' };
import svTexts from './sv/replies.json' with { type: 'json' };
import zhCustoms from './zh/customs.json' with { type: 'json' };
import zhTexts from './zh/replies.json' with { type: 'json' };

type Written = Omit<ReplyCustoms, 'direction' | 'script' | 'customary'> & {
  readonly direction: string;
  readonly script: string | null;
  readonly customary: string;
};

/** JSON knows strings only: what is one of few is looked up. */
function language(customs: Written, texts: ReplyTexts): ReplyLanguage {
  return {
    customs: {
      ...customs,
      direction: customs.direction === 'rtl' ? 'rtl' : 'ltr',
      script: REPLY_SCRIPTS.find((script) => script === customs.script) ?? null,
      customary: CUSTOMARY.find((one) => one === customs.customary) ?? 'usual',
    },
    texts,
  };
}

/** The languages that replies are written in, in the order they are offered. English is the fallback. */
const ENGLISH = language(enCustoms, enTexts);
export const replyLanguages: readonly ReplyLanguage[] = [
  ENGLISH,
  language(deCustoms, deTexts),
  language(frCustoms, frTexts),
  language(esCustoms, esTexts),
  language(ptBrCustoms, ptBrTexts),
  language(ptPtCustoms, ptPtTexts),
  language(itCustoms, itTexts),
  language(nlCustoms, nlTexts),
  language(plCustoms, plTexts),
  language(svCustoms, svTexts),
  language(jaCustoms, jaTexts),
  language(zhCustoms, zhTexts),
  language(arCustoms, arTexts),
];

export const replyCustoms = replyLanguages.map(({ customs }) => customs);

/** The language with that code, or English. */
export const replyLanguage = (code: string | null): ReplyLanguage =>
  replyLanguages.find(({ customs }) => customs.code === code) ?? ENGLISH;
