import type { Sender } from './mail.ts';

// Longer header lines are cut: no real one comes near.
const MAX_SENDER = 1000;
const ADDRESS = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,255}$/;

/** Reads `Name <address>`, `"Name" <address>`, `address (Name)`, a bare address or a bare name. Never throws. */
export function parseSender(text: string): Sender {
  const line = text.slice(0, MAX_SENDER).trim();
  const open = line.lastIndexOf('<');
  const close = line.indexOf('>', open + 1);
  if (open >= 0 && close > open) {
    const address = line
      .slice(open + 1, close)
      .trim()
      .replace(/^mailto:/i, '');
    return { name: cleanName(line.slice(0, open)), address: ADDRESS.test(address) ? address : null };
  }
  if (ADDRESS.test(line)) return { name: null, address: line };
  const space = line.indexOf(' ');
  const first = line.slice(0, Math.max(space, 0));
  if (ADDRESS.test(first)) return { name: cleanName(line.slice(space + 1).replace(/^\(|\)$/g, '')), address: first };
  return { name: cleanName(line), address: null };
}

function cleanName(text: string): string | null {
  const name = text
    .trim()
    .replace(/^["']+|(?<!["'])["']+$/g, '')
    .replace(/\\(["\\])/g, '$1')
    .trim();
  return name === '' ? null : name;
}
