import { tool } from '../../harness/tool.ts';
import { complaints, type Guard } from './guard.ts';

export const types: Guard = {
  name: 'types',
  rule: 'TypeScript finds no error',
  reads: 'source',
  find: async (root) => complaints(await tool(root, 'tsc', ['--noEmit', '--pretty', 'false'])),
};
