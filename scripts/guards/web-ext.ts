import { join } from 'node:path';
import { tool } from '../../harness/tool.ts';
import type { Guard } from './guard.ts';

/** Findings that are let through, once among the pages' chunks and once in each script that draws over a page, and why. */
const LISTED: { code: string; file: RegExp; reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(chunks\/[^/]+|content-scripts\/(?:nudge|point))\.js$/,
    reason:
      "Preact's own dangerouslySetInnerHTML: our pages share one copy, each script that draws over a page carries its own; a lint rule keeps our source from using it",
  },
];

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

export const webExt: Guard = {
  name: 'web-ext',
  rule: "Mozilla's linter finds nothing beyond what is listed with its reason",
  reads: 'bundles',
  async find(root) {
    const args = ['lint', '--output', 'json', '--source-dir', join(root, '.output/firefox-mv3')];
    const { said } = await tool(root, 'web-ext', args);
    const report = JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1));
    const findings: Finding[] = [...report.errors, ...report.warnings, ...report.notices];
    const seen = new Set<string>();
    return findings
      .filter(({ code, file = '' }) => {
        const copy = `${code} ${file.replace(/^chunks\/.*/, 'chunks')}`;
        const listed = LISTED.some((one) => one.code === code && one.file.test(file)) && !seen.has(copy);
        seen.add(copy);
        return !listed;
      })
      .map(({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`);
  },
};
