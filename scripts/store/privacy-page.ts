/** The privacy policy as a page of its own, for the field in which stores ask for its address. Its words are PRIVACY.md's. */
import { Marked } from 'marked';

/** @param markdown the text of PRIVACY.md
 *  @param homepage address of the repository, where it has one: without it nothing outside the page can be linked to */
export function privacyPage(markdown: string, homepage?: string): string {
  const marked = new Marked({
    renderer: {
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const to = absolute(href, homepage);
        return to ? `<a href="${to}">${text}</a>` : text;
      },
    },
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Enough: privacy policy</title>
<!-- Written by scripts/privacy-page.ts from PRIVACY.md: change that file. -->
<style>
${STYLE}
</style>
</head>
<body>
<main>
${(marked.parse(markdown) as string).trim()}
</main>
</body>
</html>
`;
}

/** Where a link of PRIVACY.md leads from anywhere. @returns null where nobody can say yet */
function absolute(href: string, homepage?: string): string | null {
  if (/^[a-z]+:/.test(href)) return href;
  if (!homepage) return null;
  const base = homepage.replace(/\/$/, '');
  return href.startsWith('../../') ? `${base}/${href.slice('../../'.length)}` : `${base}/blob/HEAD/${href}`;
}

/** Colours are those of assets/tokens.css; tables fold into lists where there is no room for two columns. */
const STYLE = `:root {
  color-scheme: light dark;
  --paper: light-dark(#f9f8f2, #171813);
  --ink: light-dark(#25261c, #e9e8de);
  --line: light-dark(#dbdcd0, #35372d);
  --accent: light-dark(#4b541f, #c7d197);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1, h2 { line-height: 1.25; }
h2 { margin-top: 2.5rem; }
a { color: var(--accent); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
li { margin: .5rem 0; }
@media (max-width: 30rem) {
  thead { display: none; }
  tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  td { display: block; padding: .125rem 0; border: 0; }
  td:first-child { font-weight: 600; }
}`;
