/** The four builds: for both browsers, real and with the tests' seam. */
import { tool } from './tool.ts';

const FLAGS = {
  chromium: { real: [], e2e: ['--mode', 'e2e'] },
  firefox: { real: ['-b', 'firefox', '--mv3'], e2e: ['-b', 'firefox', '--mv3', '--mode', 'e2e'] },
};

/** @throws Error with what the build said, where one fails */
export async function build(
  root: string,
  kinds: (keyof typeof FLAGS)[] = ['chromium', 'firefox'],
  modes: ('real' | 'e2e')[] = ['real', 'e2e'],
): Promise<void> {
  for (const kind of kinds)
    for (const mode of modes) {
      const flags = FLAGS[kind][mode];
      const { code, said } = await tool(root, 'wxt', ['build', ...flags]);
      if (code !== 0) throw new Error(`wxt build ${flags.join(' ')} did not work:\n${said}`);
    }
}
