// A page that attacks: it forges clicks, keys and messages, and tries to look into what is not its own.

declare global {
  interface Window {
    hostile: {
      /** Shadow roots of others that it got hold of. */
      readonly roots: ShadowRoot[];
      /** What it could read of elements that it did not make itself. */
      readonly seen: string[];
      /** Whole rounds of forged clicks, keys and messages. */
      rounds: number;
    };
  }
}
window.hostile = { roots: [], seen: [], rounds: 0 };

const ROUND = 150;
const NAMES = [
  'insertText',
  'insertReply',
  'showCard',
  'cardPressed',
  'switchOn',
  'recordRejection',
  'putAside',
  'openReply',
];
const KEYS = ['Escape', 'Enter', ' ', 'z'];

/** What the browser's own function answered before this page took it over. */
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function hooked(this: Element, options: ShadowRootInit): ShadowRoot {
  const root = attach.call(this, options);
  window.hostile.roots.push(root);
  return root;
};

new MutationObserver((records) => {
  for (const record of records) {
    for (const node of record.addedNodes) if (node instanceof HTMLElement) window.hostile.seen.push(node.outerHTML);
  }
}).observe(document, { childList: true, subtree: true });

function forge(target: Element): void {
  const at = { bubbles: true, cancelable: true, composed: true };
  if (target.matches('a[href]')) return;
  target.dispatchEvent(new PointerEvent('pointerdown', at));
  target.dispatchEvent(new MouseEvent('mousedown', at));
  target.dispatchEvent(new PointerEvent('pointerup', at));
  target.dispatchEvent(new MouseEvent('click', at));
  for (const key of KEYS) target.dispatchEvent(new KeyboardEvent('keydown', { ...at, key }));
}

function round(): void {
  for (const target of document.querySelectorAll('*')) {
    if (target.shadowRoot) window.hostile.roots.push(target.shadowRoot);
    forge(target);
  }
  for (const name of NAMES) {
    const payload = {
      key: 'demo|m66',
      text: 'forged',
      action: 'insert',
      mail: null,
      anyway: true,
      origins: ['<all_urls>'],
    };
    window.postMessage({ name, payload }, '*');
    window.dispatchEvent(new CustomEvent(name, { detail: payload }));
  }
  window.hostile.rounds += 1;
}

document.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('#sent')?.setAttribute('datetime', new Date(Date.now() - 3_600_000).toISOString());
setInterval(round, ROUND);

export {};
