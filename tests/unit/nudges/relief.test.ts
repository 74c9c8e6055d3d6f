import { expect, test } from 'vitest';
import { isReliefRequest } from '../../../lib/nudges/relief.ts';

test.each([
  ...['', 'first-view', 'first-break', 'ways', 'breaks', 'themes', 'inward-last', 'page/loop', 'page/goal'],
  ...['break/look-far', 'theme/worth', 'view/seeking-control'],
])('"%s" may be asked for', (request) => expect(isReliefRequest(request)).toBe(true));

test.each([
  ...['nonsense', 'break', 'break/', 'page/options', 'view/../help', ' ', 'ways\n', `break/${'a'.repeat(80)}`],
  ...[undefined, null, 7, {}],
])('%j may not', (request) => expect(isReliefRequest(request)).toBe(false));
