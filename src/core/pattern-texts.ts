import type { Part } from './pattern.ts';

// More texts than this are not multiplied out.
export const MOST_TEXTS = 8;
const NOTHING: Part = { sort: 'text', text: '' };

/** The same parts, with neighbours of which each has a few texts as one: "cvs?" is "cv" or "cvs". */
export function withRuns(parts: readonly Part[]): readonly Part[] {
  const merged: Part[] = [];
  let run: readonly string[] = [''];
  const flush = (): void => {
    const options = run.map((text): Part => ({ sort: 'text', text }));
    if (options.length > 1) merged.push({ sort: 'choice', options });
    else if (options[0] !== undefined && run[0] !== '') merged.push(options[0]);
    run = [''];
  };
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? NOTHING;
    const texts = textsOf(part);
    if (texts !== null && texts.length * run.length <= MOST_TEXTS) {
      run = run.flatMap((start) => texts.map((end) => start + end));
      continue;
    }
    flush();
    const endings = texts === null && part.sort === 'choice' ? endingsOf(parts[at + 1]) : null;
    if (part.sort === 'choice' && endings !== null) {
      merged.push({ sort: 'choice', options: part.options.flatMap((option) => withEndings(option, endings)) });
      at += 1;
    } else if (texts === null) merged.push(part);
    else run = texts;
  }
  flush();
  return merged;
}

/** What may end the words of a list in front of it: the "s?" of "{title}s?". */
function endingsOf(part: Part | undefined): readonly string[] | null {
  return part?.sort === 'repeat' ? textsOf(part) : null;
}

function withEndings(option: Part, endings: readonly string[]): readonly Part[] {
  return endings.map((text) => (text === '' ? option : { sort: 'sequence', parts: [option, { sort: 'text', text }] }));
}

/** All that a part can match where that is little, else null. */
function textsOf(part: Part): readonly string[] | null {
  if (part.sort === 'text') return [part.text];
  if (part.sort === 'repeat') {
    const texts = part.least === 0 && part.most === 1 ? textsOf(part.part) : null;
    return texts === null || texts.length === MOST_TEXTS ? null : ['', ...texts];
  }
  if (part.sort === 'sequence') {
    const [only, ...others] = withRuns(part.parts);
    return only === undefined || others.length > 0 ? null : textsOf(only);
  }
  if (part.sort !== 'choice' || part.options.length > MOST_TEXTS) return null;
  const all: string[] = [];
  for (const option of part.options) {
    const texts = textsOf(option);
    if (texts === null || all.length + texts.length > MOST_TEXTS) return null;
    all.push(...texts);
  }
  return all;
}
