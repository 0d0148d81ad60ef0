import browser from 'webextension-polyfill';

/**
 * Dispatches a paste at the caret, in the page's own world: editors with a model listen there, and Firefox hides the event's data
 * from them when it is made elsewhere. The page gets nothing that its composer does not get anyway. No markup is parsed here.
 */
export async function pasteInPage(tab: number, text: string, html: string): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab },
    world: 'MAIN',
    func: pasteAtCaret,
    args: [text, html],
  });
}

/** Runs in the page, cut off from this file: it may use nothing from outside itself. */
function pasteAtCaret(text: string, html: string): void {
  let doc = document;
  for (let focused = doc.activeElement; focused?.tagName === 'IFRAME'; focused = doc.activeElement) {
    const inner = (focused as HTMLIFrameElement).contentDocument;
    if (!inner) return;
    doc = inner;
  }
  const view = doc.defaultView;
  const target = doc.activeElement ?? doc.body;
  if (!view) return;
  // Firefox drops data that was set before the event was made.
  const event = new view.ClipboardEvent('paste', {
    clipboardData: new view.DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  event.clipboardData?.setData('text/html', html);
  event.clipboardData?.setData('text/plain', text);
  target.dispatchEvent(event);
}
