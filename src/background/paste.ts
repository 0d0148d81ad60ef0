import browser from 'webextension-polyfill';

/**
 * Dispatches a paste at the caret, in the page's own world: editors with a model listen there, and Firefox hides the event's data
 * from them when it is made elsewhere. The page gets nothing that its composer does not get anyway. No markup is parsed here.
 * True when somebody took it.
 */
export async function pasteInPage(tab: number, text: string, html: string | null): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId: tab },
    world: 'MAIN',
    func: pasteAtCaret,
    args: [text, html],
  });
  return answer?.result === true;
}

/** Runs in the page, cut off from this file: it may use nothing from outside itself. */
function pasteAtCaret(text: string, html: string | null): boolean {
  let focused = document.activeElement;
  for (;;) {
    const inside: DocumentOrShadowRoot | null =
      focused?.shadowRoot ?? (focused?.tagName === 'IFRAME' ? (focused as HTMLIFrameElement).contentDocument : null);
    if (!inside?.activeElement) break;
    focused = inside.activeElement;
  }
  const view = focused?.ownerDocument.defaultView as (Window & typeof globalThis) | null | undefined;
  if (!focused || !view) return false;
  // Firefox drops data that was set before the event was made.
  const event = new view.ClipboardEvent('paste', {
    clipboardData: new view.DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (html !== null) event.clipboardData?.setData('text/html', html);
  event.clipboardData?.setData('text/plain', text);
  return !focused.dispatchEvent(event);
}
