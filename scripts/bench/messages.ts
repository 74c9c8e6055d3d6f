/** How often a page speaks: while someone attends to it, and while nobody does. The first is the control of the second. */
import { Enough } from '../../harness/enough.ts';
import { rest } from './measure.ts';
import { SITE } from './pages/serve.ts';
import { note, type Raw, type Row, row } from './report.ts';

const SECONDS = 20;

export async function runMessages(site: number, runs: number, raw: Raw): Promise<void> {
  const enough = await Enough.start({ site });
  try {
    await enough.browser.grant(SITE.matches);
    const page = await enough.browser.puppeteer.newPage();
    await page.goto(SITE.url);
    const others = await enough.browser.puppeteer.newPage();
    for (let run = 0; run < runs; run++) {
      await page.bringToFront();
      await page.mouse.move(300, 300 + run);
      await rest(1_000); // coming back is a change, and is reported
      const before = (await enough.messagesSent()).length;
      for (const until = Date.now() + SECONDS * 1000; Date.now() < until; await rest(200))
        await page.mouse.wheel({ deltaY: 60 });
      const attended = (await enough.messagesSent()).length;
      await others.bringToFront();
      await rest(1_000);
      const left = (await enough.messagesSent()).length;
      await rest((SECONDS * 1000) / 2);
      const away = (await enough.messagesSent()).length;
      note(raw, 'messages attending', ((attended - before) * 60) / SECONDS);
      note(raw, 'messages away', ((away - left) * 120) / SECONDS);
    }
  } finally {
    await enough.close();
  }
}

export const messageRows = (raw: Raw): Row[] => [
  row('messages a minute while attending', raw['messages attending'] ?? [], '', '≤ 12'),
  row('messages a minute behind another tab', raw['messages away'] ?? [], '', '0'),
];
