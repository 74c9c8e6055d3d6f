/** The heavier page's own script: a framework keeps ten posts in the DOM and draws all of them anew at each frame of a scroll and
 *  once a second; a post that leaves the window hands its node to the next one. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** px */
const HEIGHT = 620;
const KEPT = 10;

interface Props {
  n: number;
  seconds: number;
  liked: boolean;
  onLike(n: number): void;
}

const Post = ({ n, seconds, liked, onLike }: Props) => (
  <article style={{ top: `${n * HEIGHT}px` }}>
    <header>
      <img alt="" width="40" height="40" src={`/picture/${n % 40}.svg`} />
      <h2>
        <a href={`/p/post-${n}/`}>Somebody, number {n}</a>
      </h2>
      <time>{seconds + n * 60} s ago</time>
    </header>
    <img class="picture" alt="" width="600" height="400" src={`/picture/${n}.svg`} />
    <p>{'Something about nothing much. '.repeat(3 + ((n * 7) % 5))}</p>
    <footer>
      {['Like', 'Answer', 'Share', 'Keep'].map((name) => (
        <button key={name} type="button" aria-pressed={name === 'Like' && liked} onClick={() => onLike(n)}>
          {name} {(n * 31 + seconds) % 997}
        </button>
      ))}
    </footer>
  </article>
);

function Feed() {
  const [top, setTop] = useState(0);
  const [seconds, setSeconds] = useState(0);
  const [liked, setLiked] = useState<readonly number[]>([]);
  useEffect(() => {
    let due = false;
    addEventListener(
      'scroll',
      () => {
        if (due) return;
        due = true;
        requestAnimationFrame(() => {
          due = false;
          setTop(scrollY);
        });
      },
      { passive: true },
    );
    setInterval(() => setSeconds((now) => now + 1), 1_000);
  }, []);
  const first = Math.max(0, Math.floor(top / HEIGHT) - 4);
  return (
    <main style={{ height: `${(first + KEPT + 4) * HEIGHT}px` }}>
      {Array.from({ length: KEPT }, (_, i) => {
        // the same key, and so the same node, for every tenth post
        const n = first + ((i - (first % KEPT) + KEPT) % KEPT);
        return (
          <Post key={i} n={n} seconds={seconds} liked={liked.includes(n)} onLike={(one) => setLiked([...liked, one])} />
        );
      })}
    </main>
  );
}

render(<Feed />, document.body);
