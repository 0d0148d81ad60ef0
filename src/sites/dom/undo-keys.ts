const SETTLE_MS = 40;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

/** Undo as a person presses it. Plain editors use the browser's undo; editors with a model listen for the keys. */
export async function pressUndo(editor: HTMLElement): Promise<void> {
  if (pressKeys(editor, false)) editor.ownerDocument.execCommand('undo');
  await settled();
}

export async function pressRedo(editor: HTMLElement): Promise<void> {
  if (pressKeys(editor, true)) editor.ownerDocument.execCommand('redo');
  await settled();
}

/** False when the editor took the keys for itself. */
function pressKeys(editor: HTMLElement, isRedo: boolean): boolean {
  const isMac = editor.ownerDocument.defaultView?.navigator.platform.startsWith('Mac') === true;
  const keys = {
    key: isRedo ? 'y' : 'z',
    code: isRedo ? 'KeyY' : 'KeyZ',
    keyCode: isRedo ? 89 : 90,
    ctrlKey: !isMac,
    metaKey: isMac,
  };
  return editor.dispatchEvent(
    new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true, composed: true }),
  );
}
