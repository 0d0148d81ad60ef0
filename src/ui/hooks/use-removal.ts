import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Note } from '../../core/plan-notes.ts';
import { askToSave, type Problem } from '../ask.ts';
import { useFocusOn } from './use-focus-on.ts';

export type Removal = {
  readonly removed: Note | null;
  readonly problem: Problem | null;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  /** The row of what was brought back takes the focus. */
  readonly placeOf: (id: string) => RefObject<HTMLLIElement | null> | null;
};

/** Takes a note away, and brings it back. */
export function useRemoval(onChanged: () => void): Removal {
  const [removed, setRemoved] = useState<Note | null>(null);
  const [brought, setBrought] = useState<string | null>(null);
  const place = useFocusOn<HTMLLIElement>(brought);
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    removed,
    problem,
    remove: async (id) => {
      const result = await askToSave('removeNote', { id });
      setProblem(result.ok ? null : result.error);
      if (result.ok) setRemoved(result.value);
      setBrought(null);
      onChanged();
    },
    undo: async () => {
      if (removed === null) return;
      const result = await askToSave('bringNoteBack', { note: removed });
      setProblem(result.ok ? null : result.error);
      if (result.ok) setRemoved(null);
      if (result.ok) setBrought(removed.id);
      onChanged();
    },
    placeOf: (id) => (id === brought ? place : null),
  };
}
