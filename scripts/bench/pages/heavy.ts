/** A heavier page: pictures, a framework that draws everything anew, and nodes that are recycled. Its script: `heavy-feed.tsx`. */
import { fileURLToPath } from 'node:url';
import { bundle } from '../../build/page-scripts.ts';

const STYLE = `body{margin:0;font:16px/1.5 sans-serif}main{position:relative;max-width:600px;margin:auto}
article{position:absolute;inset-inline:0;height:600px;overflow:hidden;border-bottom:1px solid #ccc}
header,footer{display:flex;gap:12px;align-items:center}h2{font-size:16px}time{margin-inline-start:auto;color:#555}
header img{border-radius:50%}.picture{display:block;border-radius:8px;box-shadow:0 1px 4px #0004}button{border:0;padding:8px}`;

export async function heavy(): Promise<string> {
  const script = await bundle(fileURLToPath(new URL('heavy-feed.tsx', import.meta.url)), 'production', 'chrome');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A heavier page</title><style>${STYLE}</style>
<body></body><script>${script.replaceAll('</script', '<\\/script')}</script></html>`;
}
