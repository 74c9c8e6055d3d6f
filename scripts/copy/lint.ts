/** Runs the rules over lines and takes away what is excepted. */
import { CARE_RULES } from './care.ts';
import { exceptions as listed } from './exceptions.ts';
import type { Finding, Line } from './line.ts';
import { hardToRead } from './reading.ts';
import { RULES } from './rules.ts';

export interface Exception {
  file: string;
  key: string;
  rule: string;
  /** why this one may stay */
  reason: string;
}

export interface Report {
  findings: Finding[];
  /** exceptions that except nothing (any more): the list stays true */
  unused: Exception[];
}

export function lint(lines: readonly Line[], exceptions: readonly Exception[] = listed): Report {
  const all = hardToRead(lines.filter((line) => line.kind !== 'thought'));
  for (const line of lines) {
    for (const rule of [...RULES, ...CARE_RULES]) {
      if (rule.kinds ? !rule.kinds.includes(line.kind) : line.kind === 'thought') continue;
      const match = rule.find(line);
      if (match) all.push({ ...line, rule: rule.id, match, help: rule.help });
    }
  }
  const fits = (exception: Exception, finding: Finding) =>
    exception.file === finding.file && exception.key === finding.key && exception.rule === finding.rule;
  return {
    findings: all.filter((finding) => !exceptions.some((exception) => fits(exception, finding))),
    unused: exceptions.filter((exception) => !all.some((finding) => fits(exception, finding))),
  };
}

/** One finding as a person reads it in a terminal. */
export const say = ({ file, line, key, rule, match, text, help }: Finding): string =>
  `${file}${line ? `:${line}` : ''}  ${key}\n    ${rule}: “${match}”: ${help}\n    in: ${text}`;
