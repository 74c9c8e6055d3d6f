import { expect, test } from 'vitest';
import { barrierBy, SLACK_MS } from '../../../lib/time/barrier.ts';

const HOUR = 3_600_000;
const SET = 100 * HOUR;

test('a pause lasts as long as it was meant to, by a clock that was set back as well', () => {
  const pause = { until: SET + HOUR, at: SET };
  expect(barrierBy(SET - 50 * HOUR, pause)).toEqual({ until: SET - 49 * HOUR, at: SET - 50 * HOUR });
});

test('a clock that was put right by five minutes moves nothing, nor does time that goes on', () => {
  const pause = { until: SET + HOUR, at: SET };
  for (const now of [SET - SLACK_MS, SET, SET + 2 * HOUR]) expect(barrierBy(now, pause)).toEqual(pause);
});

test('one that lay in the past when it was set holds nothing back', () => {
  expect(barrierBy(SET - HOUR, { until: SET - 9 * HOUR, at: SET })).toEqual({ until: SET - HOUR, at: SET - HOUR });
});
