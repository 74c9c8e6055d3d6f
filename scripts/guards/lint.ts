import { tool } from '../../harness/tool.ts';
import { complaints, type Guard } from './guard.ts';

export const lint: Guard = {
  name: 'lint',
  rule: 'Biome finds nothing, in form or in sense',
  reads: 'source',
  find: async (root) => complaints(await tool(root, 'biome', ['ci', '--colors=off', '.'])),
};
