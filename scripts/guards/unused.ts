import { tool } from '../../harness/tool.ts';
import { complaints, type Guard } from './guard.ts';

export const unused: Guard = {
  name: 'unused',
  rule: 'no file, export or dependency without a use',
  reads: 'source',
  find: async (root) => complaints(await tool(root, 'knip', ['--no-progress', '--no-config-hints'])),
};
