// A network whose name holds a digit is a network everywhere: in its own file, in what pages say of it, and in a file.
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checkArrival, checkClaim, checkCorrection, checkMismatch, checkPlan } from '../../../lib/messages/check.ts';
import { networkSchema } from '../../../lib/networks/schema.ts';
import { isNetworkId } from '../../../lib/rules/network-id.ts';
import { isPlainExposure, SHAPES } from '../../../lib/store/import/schema.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const row = { id: 'a', why: 'active', zone: 'UTC', start: NOON, end: NOON + 5_000, surface: 'feed' } as const;

describe('web3', () => {
  const network = 'web3';

  test('may be the name of a file of the registry', () => {
    expect(networkSchema.shape.id.safeParse(network).success).toBe(true);
  });

  test('may be spoken of by its pages and ours', () => {
    expect(checkClaim({ ...row, network, items: [] }, NOON + 5_000).network).toBe(network);
    expect(checkArrival({ network, surface: 'feed', seen: true, at: NOON }, NOON).network).toBe(network);
    expect(checkMismatch({ network, surface: 'feed', failed: [], at: NOON }).network).toBe(network);
    expect(checkCorrection({ kind: 'erase', start: 0, end: NOON, network })).toMatchObject({ network });
    expect(checkPlan({ network }).network).toBe(network);
  });

  test('may stand in a file', () => {
    const exposure = { ...row, network, piece: 0, items: 0, day: '2026-06-10' };
    expect(isPlainExposure(exposure)).toBe(true);
    expect(z.safeParse(SHAPES.exposures, exposure).success).toBe(true);
    expect(z.safeParse(SHAPES.claims, { ...row, network, items: [] }).success).toBe(true);
  });
});

test.each(['instagram', 'x', '4chan', 'site:example.org', 'site:a b', 'site:', '__proto__', 'X', '', 'a'.repeat(301)])(
  'what is said of %j is let in exactly where that may be a name',
  (network) => {
    const named = isNetworkId(network);
    expect(named).toBe(['instagram', 'x', 'site:example.org'].includes(network));
    const say = () => checkClaim({ ...row, network, items: [] }, NOON + 5_000);
    if (named) expect(say().network).toBe(network);
    else expect(say).toThrow(/network/);
  },
);
