/** Runs the rules over lines and takes away what is excepted. */
import { CARE_RULES } from './care.ts';
import { exceptions as listed } from './exceptions.ts';
import type { Exception, Finding, Kind, Line } from './line.ts';
import { PLAIN_RULES } from './plain.ts';
import { hardToRead } from './reading.ts';
import { RULES } from './rules.ts';

export interface Report {
  findings: Finding[];
  /** exceptions that except nothing (any more): the list stays true */
  unused: Exception[];
}

/** What people might think, and pages of the repository, are held to the rules that name them. */
const asScreensDo = (kind: Kind): boolean => kind !== 'thought' && kind !== 'doc';

export function lint(lines: readonly Line[], exceptions: readonly Exception[] = listed): Report {
  const all = hardToRead(lines.filter(({ kind }) => asScreensDo(kind)));
  for (const line of lines) {
    for (const rule of [...RULES, ...CARE_RULES, ...PLAIN_RULES]) {
      if (!(rule.kinds ? rule.kinds.includes(line.kind) : asScreensDo(line.kind))) continue;
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
