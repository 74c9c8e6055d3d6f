/** Everything on one page: each state in a frame of its own, since each part of Enough has its own style sheets. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import css from './gallery.css?inline';
import { states as overlayStates, RELIEF } from './overlay/states.ts';
import { parts } from './states.ts';

interface Group {
  title: string;
  width: number;
  /** height in px, where a state fills whatever window it is given */
  height?: number;
  frames: { name: string; src: string }[];
}

const PAGE_WIDTH = 900;

const groups: Group[] = await Promise.all(
  Object.entries(parts).map(async ([part, load]) => {
    const { states, width = PAGE_WIDTH } = await load();
    const frames = Object.keys(states).map((name) => ({
      name,
      src: `state.html?state=${encodeURIComponent(`${part}/${name}`)}`,
    }));
    return { title: part, width, frames };
  }),
);
groups.push({
  ...{ title: 'overlay', width: PAGE_WIDTH, height: 700 },
  frames: [...Object.keys(overlayStates), ...RELIEF].map((name) => ({
    name,
    src: `overlay/index.html?state=${name}`,
  })),
});

const VARIANTS: [name: string, query: string][] = [
  ['Light', '&theme=light'],
  ['Dark', '&theme=dark'],
  ['Right to left', '&theme=light&pseudo=rtl'],
  ['Right to left, dark', '&theme=dark&pseudo=rtl'],
  ['Long words', '&theme=light&pseudo=long'],
];

/** As tall as what is drawn in it. */
const fitHeight = (frame: HTMLIFrameElement) => {
  const root = frame.contentDocument?.documentElement;
  if (!root) return;
  new ResizeObserver(() => {
    frame.style.blockSize = `${root.scrollHeight}px`;
  }).observe(root);
};

function Gallery() {
  const [variant, setVariant] = useState('&theme=light');
  return (
    <>
      <header>
        <h1>Everything that Enough draws</h1>
        <p>Forced colours and less movement are the browser’s to say: emulate them in its developer tools.</p>
        <p>
          {VARIANTS.map(([name, query]) => (
            <button key={query} type="button" aria-pressed={query === variant} onClick={() => setVariant(query)}>
              {name}
            </button>
          ))}
        </p>
        <nav>
          {groups.map(({ title }) => (
            <a
              key={title}
              href={`#${title}`}
              onClick={() => document.querySelector('#app')?.shadowRoot?.getElementById(title)?.scrollIntoView()}
            >
              {title}
            </a>
          ))}
        </nav>
      </header>
      {groups.map(({ title, width, height, frames }) => (
        <section key={title} id={title}>
          <h2>{title}</h2>
          {frames.map(({ name, src }) => (
            <figure key={name} style={{ inlineSize: `${width}px` }}>
              <figcaption>{name}</figcaption>
              <iframe
                key={variant}
                title={name}
                src={src + variant}
                loading="lazy"
                style={{ blockSize: `${height ?? 300}px` }}
                onLoad={({ currentTarget }) => height === undefined && fitHeight(currentTarget)}
              />
            </figure>
          ))}
        </section>
      ))}
    </>
  );
}

// the parts' own sheets come along with their states, and are not meant for this page
const root = (document.getElementById('app') as HTMLElement).attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
root.adoptedStyleSheets.push(sheet);
render(<Gallery />, root);
document.documentElement.dataset.ready = String(performance.now());
