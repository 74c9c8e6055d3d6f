/** A light page whose feed grows, as every real one does: eight more posts whenever the last one nears. At each event of a scroll
 *  its script asks how far the end is and which posts can be read, as feeds do that report what was seen. */

const script = `
const main = document.querySelector('main');
let made = 0;
let firstUnread = 0;
function node(name, text, attributes) {
  const made = Object.assign(document.createElement(name), attributes);
  if (text) made.textContent = text;
  return made;
}
function post(i) {
  const article = node('article');
  const head = node('h2');
  head.append(node('a', 'A post, number ' + i, { href: '/p/post-' + i + '/' }));
  const foot = node('footer');
  for (const name of ['Like', 'Answer', 'Share']) foot.append(node('button', name, { type: 'button' }));
  article.append(head, node('p', 'Something about nothing much. '.repeat(4 + (i * 7) % 9)), foot);
  return article;
}
function grow() {
  const more = document.createDocumentFragment();
  for (let i = 0; i < 8; i++) more.append(post(made++));
  main.append(more);
}
function markRead() {
  for (; firstUnread < made; firstUnread++) {
    const article = main.children[firstUnread];
    if (article.getBoundingClientRect().bottom > innerHeight) return;
    article.dataset.read = 'true';
  }
}
addEventListener('scroll', () => {
  const { scrollHeight, clientHeight } = document.documentElement;
  if (scrollY + clientHeight > scrollHeight - 1200) grow();
  markRead();
}, { passive: true });
grow();
`;

export const growing = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A light page that grows</title>
<style>body{margin:0;font:16px/1.5 sans-serif}main{max-width:600px;margin:auto}article{min-height:300px;padding:12px 0;border-bottom:1px solid #ccc}article[data-read] h2{font-weight:400}</style>
<main></main><script>${script}</script></html>`;

/** The same with posts that are called otherwise. */
export const renamed = growing
  .replace("node('article')", "node('div', '', { className: 'story-card' })")
  .replaceAll(/article(?=[{[])/g, '.story-card');
