import { describe, expect, test } from 'vitest';
import { hasChanged, healthReport } from '../../src/core/health.ts';

describe('a webmail’s page', () => {
  test('is as it was checked where each part was found by an anchor that is usual for it', () => {
    expect(hasChanged({ body: { found: 1, usual: 1 }, message: { found: 3, usual: 5 } })).toBe(false);
    expect(hasChanged({})).toBe(false);
  });

  test('has changed where a part was found by a later anchor, or by none', () => {
    expect(hasChanged({ body: { found: 1, usual: 1 }, subject: { found: 2, usual: 1 } })).toBe(true);
    expect(hasChanged({ from: { found: null, usual: 4 } })).toBe(true);
  });
});

test('a report names the adapter, the browser and the anchors, in the order of the parts', () => {
  const anchors = { from: { found: null, usual: 1 }, body: { found: 2, usual: 1 } };
  expect(healthReport({ site: 'gmail', state: 'reads', anchors }, 'Chrome/156')).toBe(
    'Ajar: a webmail has changed\nadapter: gmail\nbrowser: Chrome/156\nbody: anchor 2 (usual: up to 1)\nfrom: no anchor (usual: up to 1)',
  );
});
