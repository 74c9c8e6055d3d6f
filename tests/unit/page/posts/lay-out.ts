import { vi } from 'vitest';

/** happy-dom draws nothing: boxes are given by `data-box="left top width height"`, the later one lies on top. */
export function layOut() {
  const rect = (node: Element) => {
    const [x = 0, y = 0, width = 0, height = 0] = (node.getAttribute('data-box') ?? '').split(' ').map(Number);
    return { left: x, top: y, right: x + width, bottom: y + height, width, height } as DOMRect;
  };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return rect(this);
  });
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (rect(this).width ? [rect(this)] : []) as unknown as DOMRectList;
  });
  for (const [name, at] of [
    ['offsetWidth', 2],
    ['offsetHeight', 3],
  ] as const)
    vi.spyOn(HTMLElement.prototype, name, 'get').mockImplementation(function (this: HTMLElement) {
      return Number((this.getAttribute('data-box') ?? '').split(' ')[at] ?? 0);
    });
  Element.prototype.checkVisibility = function () {
    return !this.closest('[hidden]');
  };
  const topmost = (root: ParentNode) => (x: number, y: number) =>
    [...root.querySelectorAll('[data-box]')]
      .filter((node) => !node.closest('[hidden],.see-through'))
      .findLast((node) => {
        const { left, right, top, bottom } = rect(node);
        return x >= left && x < right && y >= top && y < bottom;
      }) ?? null;
  document.elementFromPoint = topmost(document);
  for (const host of document.querySelectorAll('x-player'))
    if (host.shadowRoot) host.shadowRoot.elementFromPoint = topmost(host.shadowRoot);
}
