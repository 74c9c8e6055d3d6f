/** What a page does that our rules do not fit, or that tries to put Enough right in a person's place. Each runs in the page, and needs
 *  nothing from outside. */

/** Its posts are called what no rule of ours knows. */
export const renamePosts = () => {
  const rename = () => {
    for (const post of document.querySelectorAll('main article')) {
      const card = document.createElement('div');
      card.dataset.testid = 'story-card';
      card.append(...post.childNodes);
      post.replaceWith(card);
    }
  };
  rename();
  new MutationObserver(rename).observe(document, { childList: true, subtree: true });
};

/** A page tries to say it itself: by our own screens in a frame, and by messages. */
export const sayByItself = async (origin: string, said: unknown) => {
  for (const screen of ['popup.html', 'options.html#corrections']) {
    const frame = document.createElement('iframe');
    frame.src = `${origin}/${screen}`;
    document.body.append(frame);
    await new Promise((done) => {
      frame.onload = done;
      frame.onerror = done;
    });
    for (const type of ['settingsChanged', 'pointed', 'point', 'verdict'])
      for (const target of [window, frame.contentWindow])
        target?.postMessage({ id: 1, type, data: said, corrections: [said], own: said }, '*');
    frame.remove();
  }
  const { chrome } = window as unknown as { chrome?: { runtime?: { sendMessage?(message: unknown): void } } };
  chrome?.runtime?.sendMessage?.({ id: 1, type: 'settingsChanged', data: said });
  for (const name of Object.keys(localStorage)) localStorage.setItem(name, JSON.stringify(said));
  localStorage.setItem('corrections', JSON.stringify([said]));
};

/** A page tries to point: events that it makes up. */
export const pointByItself = () => {
  const host = [...document.documentElement.children].at(-1) as HTMLElement;
  const post = document.querySelector('[data-testid=story-card]') as Element;
  for (const target of [host, post, document.body, window])
    for (const type of ['pointermove', 'pointerdown', 'click']) {
      const init = { bubbles: true, composed: true, clientX: 640, clientY: 300 };
      target.dispatchEvent(type === 'click' ? new MouseEvent(type, init) : new PointerEvent(type, init));
    }
  host.click();
  for (const key of ['Tab', 'Enter', 'Enter'])
    for (const type of ['keydown', 'keyup']) window.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
};

export interface Covered {
  cover(): void;
  uncover(): void;
}

/** Something that shows a person another page than the one they press; `cover` brings it on top again. */
export const layCover = () => {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'pointer-events:none;inset:0;inline-size:100%;block-size:100%';
  document.body.append(cover);
  cover.showPopover();
  Object.assign(window, {
    cover: () => [cover.hidePopover(), cover.showPopover()],
    uncover: () => cover.remove(),
  });
};

/** The same in a root that the page keeps to itself. */
export const layHiddenCover = () => {
  const host = document.createElement('div');
  document.body.append(host);
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'pointer-events:none;inset:0;inline-size:100%;block-size:100%';
  host.attachShadow({ mode: 'closed' }).append(cover);
  cover.showPopover();
  Object.assign(window, { uncover: () => host.remove() });
};
