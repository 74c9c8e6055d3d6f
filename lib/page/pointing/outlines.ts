/** The layer over the page while a person points: it takes the pointer, and outlines one post, and others that are like it. */

/** More outlines than this nobody can see at once. */
const MOST = 40;

export function createOutlines(doc: Document) {
  const layer = doc.createElement('div');
  layer.className = 'point-layer';
  layer.popover = 'manual';
  layer.ariaHidden = 'true';
  let shown: [box: HTMLElement, of: Element][] = [];

  /** Outlines lie where their posts lie now. */
  function place(): void {
    for (const [{ style }, of] of shown) {
      const { left, top, width, height } = of.getBoundingClientRect();
      style.translate = `${left}px ${top}px`;
      style.inlineSize = `${width}px`;
      style.blockSize = `${height}px`;
    }
  }

  return {
    layer,
    place,
    /** @param at the one that is pointed at @param fits all that are like it */
    show(at: Element | null, fits: readonly Element[]): void {
      const others = fits.filter((one) => one !== at).slice(0, MOST);
      shown = [...(at ? [at] : []), ...others].map((of) => {
        const box = doc.createElement('i');
        box.className = of === at ? 'at' : 'fit';
        return [box, of];
      });
      layer.replaceChildren(...shown.map(([box]) => box));
      place();
    },
  };
}
