type Key = Pick<KeyboardEvent, 'isTrusted' | 'key' | 'ctrlKey' | 'metaKey'>;

/** Does this key write something? A shortcut does not; with Alt some keyboards write. Which one it is, is not looked at. */
export const writes = ({ isTrusted, key, ctrlKey, metaKey }: Key): boolean =>
  isTrusted && key.length === 1 && !ctrlKey && !metaKey;

/**
 * Tells once that the person has begun to type in an editor. Their own keys tell, not `input`, which also comes of what Ajar puts
 * in. It goes with the editor, and says nothing once `life` is over.
 */
export function onceTyped(
  editor: Pick<HTMLElement, 'addEventListener'>,
  life: { readonly isOver: boolean },
  tell: () => void,
): void {
  const typing = new AbortController();
  const options = { capture: true, signal: typing.signal };
  const look = (isTyping: boolean) => {
    if (isTyping || life.isOver) typing.abort();
    if (isTyping && !life.isOver) tell();
  };
  editor.addEventListener('keydown', (event) => look(writes(event)), options);
  editor.addEventListener('compositionstart', ({ isTrusted }) => look(isTrusted), options);
}
