/** Pictures of posts are veiled until one asks. The veil is a style that moves the picture out of its own box, which keeps its size: it
 *  is there before the first paint, and no node of the page is needed for it. Only the press that shows a picture is a node of ours. */
import type { SoftPage } from '../soft-page.ts';
import { button, createPart, createTries, focusIn } from './part-host.ts';
import { curatedOf, type Posts } from './posts.ts';
import { createSoon } from './soon.ts';

/** A face beside a name and a sign in a text are no pictures to veil; px of the shorter side. */
const LEAST_PX = 72;
/** Between two looks for new pictures, ms. */
const LOOK_MS = 400;
const PICTURES = ':is(img,video,canvas,[style*="background-image"])';
/** On a post or around one: `veiled`, `shown`. On a picture: `main`, over which the press stands, `small`. */
const UNIT = 'data-enough-veil';
const PICTURE = 'data-enough-picture';
const NAME = '--enough-picture';

/** What is veiled together, and shown by one press: a post, or what is right around a picture in none. */
interface Veil {
  host: HTMLElement;
  main: Element;
  area: number;
  /** the post that it held when it was shown */
  shown: string | undefined;
  mayReturn(): boolean;
}

export const veilCss = (items: string, roots?: string): string => {
  const open = `:not([${PICTURE}=small],[${UNIT}=shown] *)`;
  const inRoots = roots ? `,:host(:is(${roots}):not([${UNIT}=shown])) ${PICTURES}:not([${PICTURE}=small])` : '';
  return [
    `:is(${items}) ${PICTURES}${open}${inRoots}{`,
    'object-fit:none!important;object-position:-20000px -20000px!important;overflow:clip!important;',
    'background:light-dark(#e6ebd4,#26281b)!important}',
    `[${UNIT}]{anchor-scope:${NAME}}[${PICTURE}=main]{anchor-name:${NAME}}`,
  ].join('');
};

export function veilPictures(page: SoftPage, posts: Posts): void {
  const sheet = page.addSheet();
  let watching: ReturnType<typeof watch> | undefined;
  let items = '';

  const find = (): string => {
    const surface = page.choice.picturesVeiled ? curatedOf(page) : null;
    return surface ? posts.veiled(surface) : '';
  };
  function follow(): void {
    items = find();
    sheet.set(items && veilCss(items, page.rules.roots));
    if (items) watching ??= watch(page, posts);
    else stopNow();
  }
  function stopNow(): void {
    watching?.stop();
    watching = undefined;
  }
  /** What a person pointed at has come, or is no more on this page: what was veiled for something else is as it was. */
  function renew(): void {
    if (!watching || find() === items) return;
    stopNow();
    follow();
  }
  page.onChange(follow);
  page.handle.onLook(renew, page.signal);
  page.onGrowth(() => {
    renew();
    watching?.onGrowth();
  });
  page.signal.addEventListener('abort', stopNow);
  follow();
}

function watch(page: SoftPage, posts: Posts) {
  const { document: doc, rules, say } = page;
  const stopping = new AbortController();
  const { signal } = stopping;
  const veils = new Map<Element, Veil>();
  const known = new Set<Element>();
  /** not laid out yet, as a picture that has not arrived: asked anew */
  const unsized = new Set<Element>();

  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const { width, height } = boundingClientRect;
        if (!width || !height) unsized.add(target);
        else if (isIntersecting) {
          near.unobserve(target);
          if (Math.min(width, height) < LEAST_PX) target.setAttribute(PICTURE, 'small');
          else veil(target, width * height);
        }
      }
    },
    { rootMargin: '60% 0px' },
  );

  function search(): void {
    const surface = curatedOf(page);
    if (signal.aborted || !surface) return;
    const items = posts.veiled(surface);
    for (const root of posts.roots()) {
      const fits = root === doc ? `:is(${items}) ${PICTURES}` : PICTURES;
      for (const picture of root.querySelectorAll(fits)) {
        if (known.has(picture)) continue;
        known.add(picture);
        near.observe(picture);
      }
    }
    for (const picture of unsized) {
      near.unobserve(picture);
      near.observe(picture);
    }
    unsized.clear();
    for (const picture of known) if (!picture.isConnected) known.delete(picture);
    for (const [unit, one] of veils) {
      if (!unit.isConnected) forget(unit, one);
      else if (one.shown === undefined && !one.host.isConnected && one.mayReturn()) place(unit, one);
    }
  }

  /** What tells one post from the next in the same node: its name, and where it has none the picture itself. */
  function shownAs(unit: Element, { main }: Veil): string {
    const key = posts.keyOf(unit);
    return key.startsWith(' ') ? key + sourceOf(main) : key;
  }

  /** What a picture is veiled with. */
  function unitOf(picture: Element): Element {
    const surface = curatedOf(page);
    const post = surface && posts.around(picture, surface);
    return post ?? (picture.closest('picture') ?? picture).parentElement ?? picture;
  }

  function veil(picture: Element, area: number): void {
    const unit = unitOf(picture);
    const before = veils.get(unit);
    if (before && before.area >= area && before.main.isConnected) return;
    before?.main.removeAttribute(PICTURE);
    const main = inTreeOf(unit, picture);
    main.setAttribute(PICTURE, 'main');
    if (before) Object.assign(before, { main, area });
    else {
      const one: Veil = {
        host: press(unit),
        main,
        area,
        shown: undefined,
        mayReturn: createTries(() => page.handle.wall()),
      };
      veils.set(unit, one);
      unit.setAttribute(UNIT, 'veiled');
      place(unit, one);
    }
  }

  function press(unit: Element): HTMLElement {
    const host = createPart(page, (root) => {
      root.classList.add('show');
      root.append(button(page, say('showPicture'), (byKeyboard) => show(unit, byKeyboard)));
    });
    // in the document's own scope, in which the picture has its name
    for (const [name, value] of Object.entries({ 'position-anchor': NAME, 'position-area': 'center', 'z-index': '2' }))
      host.style.setProperty(name, value);
    return host;
  }

  function place(unit: Element, { host, main }: Veil): void {
    if (unit === main) main.after(host);
    else unit.append(host);
  }

  function show(unit: Element, byKeyboard: boolean): void {
    const one = veils.get(unit);
    if (!one) return;
    one.shown = shownAs(unit, one);
    mark(unit, 'shown');
    one.host.remove();
    if (byKeyboard) focusIn(one.main.closest('a[href],button,[tabindex]')?.parentElement ?? unit);
  }

  /** On the unit, and on what keeps pictures of it in a shadow root. */
  function mark(unit: Element, as: string): void {
    unit.setAttribute(UNIT, as);
    if (rules.roots) for (const host of unit.querySelectorAll(rules.roots)) host.setAttribute(UNIT, as);
  }

  /** Before anything is painted: a node that holds another post now is veiled anew. */
  function onGrowth(): void {
    for (const [unit, one] of veils) {
      if (one.shown === undefined || one.shown === shownAs(unit, one)) continue;
      one.shown = undefined;
      mark(unit, 'veiled');
      place(unit, one);
    }
    soon();
  }

  function forget(unit: Element, { host, main }: Veil): void {
    host.remove();
    main.removeAttribute(PICTURE);
    unit.removeAttribute(UNIT);
    if (rules.roots) for (const one of unit.querySelectorAll(`[${UNIT}]`)) one.removeAttribute(UNIT);
    veils.delete(unit);
  }

  const soon = createSoon(search, LOOK_MS, signal);
  soon();
  search();
  return {
    onGrowth,
    stop(): void {
      stopping.abort();
      near.disconnect();
      for (const [unit, one] of veils) forget(unit, one);
      for (const root of posts.roots())
        for (const one of root.querySelectorAll(`[${PICTURE}]`)) one.removeAttribute(PICTURE);
    },
  };
}

const sourceOf = (picture: Element): string =>
  picture.getAttribute('src') ?? picture.getAttribute('poster') ?? picture.getAttribute('style') ?? '';

/** A picture in a shadow root stands where the root's own element does. */
function inTreeOf(unit: Element, picture: Element): Element {
  let at = picture;
  while (at.getRootNode() !== unit.getRootNode()) {
    const { host } = at.getRootNode() as Partial<ShadowRoot>;
    if (!host) break;
    at = host;
  }
  return at;
}
