import { describe, expect, test } from 'vitest';
import { Life } from '../../src/content/lifetime.ts';
import { handle } from '../../src/messages/handle.ts';

type Listener = (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => unknown;

/** A transport with one listener, as the browser's is. */
function aTransport() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    ask: (message: unknown, id = 'ajar') =>
      new Promise<unknown>((resolve) => {
        const taken = [...listeners].map((listener) => listener(message, { id }, resolve));
        if (!taken.includes(true)) resolve('nobody listens');
      }),
  };
}

const fromOurs = ({ id }: { readonly id?: string | undefined }): boolean => id === 'ajar';
const ask = (key: string) => ({ name: 'undoText', payload: { key } });

describe('a handler', () => {
  test('answers a message by its name', async () => {
    const { onMessage, ask: send } = aTransport();
    handle(onMessage, fromOurs, { undoText: ({ key }) => ({ state: key === 'k' ? 'undone' : 'gone' }) });
    expect(await send(ask('k'))).toEqual({ state: 'undone' });
  });

  test('is not reached by a sender that may not ask, nor by what is no message of ours', async () => {
    const { onMessage, ask: send } = aTransport();
    handle(onMessage, fromOurs, { undoText: () => ({ state: 'undone' }) });
    for (const message of [null, 'undoText', { name: 'undoText' }, { name: 'toString', payload: {} }]) {
      expect(await send(message)).toBe('nobody listens');
    }
    expect(await send(ask('k'), 'somebody else')).toBe('nobody listens');
  });

  test('runs before anything is awaited, so that a click still counts', () => {
    const { onMessage, listeners } = aTransport();
    let isRun = false;
    handle(onMessage, fromOurs, {
      undoText: () => {
        isRun = true;
        return { state: 'undone' };
      },
    });
    for (const listener of listeners) listener(ask('k'), { id: 'ajar' }, () => {});
    expect(isRun).toBe(true);
  });

  test('that throws answers null instead of leaving the sender waiting', async () => {
    const { onMessage, ask: send } = aTransport();
    handle(onMessage, fromOurs, {
      undoText: () => {
        throw new Error('broken');
      },
      openReply: () => Promise.reject(new Error('broken later')),
    });
    expect(await send(ask('k'))).toBeNull();
    expect(await send({ name: 'openReply', payload: { messageId: 'm' } })).toBeNull();
  });

  test('ends with its script', async () => {
    const { onMessage, ask: send } = aTransport();
    const life = new Life();
    handle(onMessage, fromOurs, { undoText: () => ({ state: 'undone' }) }, life);
    life.end();
    expect(await send(ask('k'))).toBe('nobody listens');
  });
});
