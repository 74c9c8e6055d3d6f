/** What a bench prints: a figure with its runs and spread, and the budget beside it (docs/promises.md). Never a verdict. */
import { type Summary, summarise } from './stats.ts';

export interface Row {
  what: string;
  figure: Summary | string;
  /** such as "ms" */
  unit?: string;
  budget?: string;
}

/** Raw values by name; what is kept in a file is added to by the next run. */
export type Raw = Record<string, number[]>;

export function note(raw: Raw, name: string, value: number): void {
  raw[name] = [...(raw[name] ?? []), value];
}

export const row = (what: string, values: number[], unit: string, budget?: string): Row => ({
  what,
  figure: summarise(values),
  unit,
  ...(budget && { budget }),
});

export function lines(rows: Row[]): string[] {
  const cells = rows.map(({ what, figure, unit = '', budget }) => [
    what,
    typeof figure === 'string' ? figure : `${round(figure.median)} ± ${round(figure.spread)} ${unit}`.trim(),
    typeof figure === 'string' ? '' : `${figure.runs} runs`,
    budget ? `budget ${budget}` : '',
  ]);
  const widths = [0, 1, 2].map((i) => Math.max(...cells.map((line) => line[i]?.length ?? 0)));
  return cells.map(([what = '', ...rest]) =>
    `  ${[what.padEnd(widths[0] ?? 0), ...rest.map((cell, i) => cell.padEnd(widths[i + 1] ?? 0))].join('  ')}`.trimEnd(),
  );
}

const round = (value: number): string => {
  const text = value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
  return Number(text) === 0 ? text.replace('-', '') : text;
};
