import { fillWords } from '../../core/words.ts';
import { isMac } from '../browser.ts';
import type { Insertion } from '../hooks/use-insertion.ts';
import { words } from '../words.ts';

const undoKeys = isMac ? '⌘Z' : words.undoKeys;

export type InsertionNoteProps = {
  readonly insertion: Insertion;
  readonly onCancel: () => void;
  readonly onAnyway: () => void;
  /** Null where the mail cannot be found again. */
  readonly onOpenMail: (() => void) | null;
};

/** What became of an insertion, in words, with the step that makes sense then. */
export function InsertionNote({ insertion, onCancel, onAnyway, onOpenMail }: InsertionNoteProps) {
  const sentence = sayInsertion(insertion);
  return (
    <div class="stack snug start" role="status" data-test="insertion" data-state={insertion.state}>
      {sentence !== null && <p class="small">{sentence}</p>}
      {insertion.state === 'armed' && (
        <button type="button" class="btn" data-test="cancel-armed" onClick={onCancel}>
          {words.reply.cancel}
        </button>
      )}
      {insertion.state === 'asks' && (
        <button type="button" class="btn" data-test="insert-anyway" onClick={onAnyway}>
          {words.reply.anyway}
        </button>
      )}
      {insertion.state === 'refused' && insertion.reason === 'no-tab' && onOpenMail && (
        <button type="button" class="btn" onClick={onOpenMail}>
          {words.reply.openMail}
        </button>
      )}
    </div>
  );
}

function sayInsertion(insertion: Insertion): string | null {
  const { reply } = words;
  switch (insertion.state) {
    case 'idle':
      return null;
    case 'working':
      return reply.working;
    case 'inserted':
      return reply.inserted;
    case 'armed':
      return reply.armed;
    case 'lapsed':
      return reply.lapsed;
    case 'cancelled':
      return reply.cancelled;
    case 'asks':
      return insertion.recipient === null
        ? reply.asksUnknown
        : fillWords(reply.asks, { recipient: insertion.recipient });
    case 'refused':
      return reply.refused[insertion.reason];
    case 'undone':
      return reply.undone;
    case 'changed-since':
      return fillWords(reply.changed, { keys: undoKeys });
    case 'gone':
      return reply.gone;
  }
}
