import type { HeatWords } from '../core/bridge.ts';
import de from './de/heat.json' with { type: 'json' };
import en from './en/heat.json' with { type: 'json' };

const all: readonly HeatWords[] = [en, de];

/** What burns bridges in a language; null where nobody has collected it yet. */
export const heatWords = (code: string): HeatWords | null => all.find((one) => one.code === code) ?? null;
