import { describe, expect, test, vi } from 'vitest';
import { Life } from '../../src/content/lifetime.ts';
import { onceTyped, writes } from '../../src/content/resident/typing.ts';

const KEY = { isTrusted: true, key: 'a', ctrlKey: false, metaKey: false };

/** An editor whose own person can be played: a page cannot make trusted events. */
function anEditor() {
  const listening = new Map<string, (event: object) => void>();
  return {
    addEventListener: (type: string, listen: (event: never) => void, { signal }: { signal: AbortSignal }) => {
      listening.set(type, listen as (event: object) => void);
      signal.addEventListener('abort', () => listening.delete(type));
    },
    fire: (type: string, event: object) => listening.get(type)?.(event),
    listening,
  };
}

function watched(life = new Life()) {
  const editor = anEditor();
  const tell = vi.fn();
  onceTyped(editor as never, life, tell);
  return { editor, tell, life };
}

test.each([
  ['a letter', {}, true],
  ['a letter in another script', { key: 'ع' }, true],
  ['a space', { key: ' ' }, true],
  ['a shortcut', { ctrlKey: true }, false],
  ['a shortcut on a Mac', { metaKey: true }, false],
  ['an arrow', { key: 'ArrowLeft' }, false],
  ['Enter', { key: 'Enter' }, false],
  ['Shift alone', { key: 'Shift' }, false],
  ['a letter that a script made', { isTrusted: false }, false],
])('%s counts as writing or not', (_what, event, is) => {
  expect(writes({ ...KEY, ...event })).toBe(is);
});

describe('an editor that is waited for', () => {
  test('tells once, at the first letter, and is let go', () => {
    const { editor, tell } = watched();
    editor.fire('keydown', { ...KEY, key: 'ArrowLeft' });
    expect(tell).not.toHaveBeenCalled();
    editor.fire('keydown', KEY);
    editor.fire('keydown', KEY);
    expect(tell).toHaveBeenCalledOnce();
    expect(editor.listening.size).toBe(0);
  });

  test('tells when an input method begins to write, and not when a script says so', () => {
    const { editor, tell } = watched();
    editor.fire('compositionstart', { isTrusted: false });
    expect(tell).not.toHaveBeenCalled();
    editor.fire('compositionstart', { isTrusted: true });
    expect(tell).toHaveBeenCalledOnce();
  });

  test('is let go without a word once the script has ended', () => {
    const { editor, tell, life } = watched();
    life.end();
    editor.fire('keydown', KEY);
    expect(tell).not.toHaveBeenCalled();
    expect(editor.listening.size).toBe(0);
  });
});
