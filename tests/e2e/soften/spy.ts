/** What a page could learn of a person's words, and a word that is planted where it can. Both need nothing from outside. */

/** Runs in Enough's own world: puts it where a page can see it. */
export function plantIn(secret: string): void {
  const line = document.querySelector('article')?.previousElementSibling ?? document.body;
  line.setAttribute('data-reason', secret);
}

/** Runs in the page, in front of its own scripts: looks into all that passes by it for these. */
export function spy(secrets: string[]): void {
  const found = new Set<string>();
  const look = (text: unknown) => {
    for (const secret of secrets) if (String(text).toLowerCase().search(secret) >= 0) found.add(secret); // not patched below
  };
  const roots: Node[] = [document];
  const whole = () => {
    for (const root of roots) {
      const { innerHTML = '', adoptedStyleSheets = [] } = root as ShadowRoot;
      look(root === document ? document.documentElement?.outerHTML : innerHTML);
      for (const { cssRules } of adoptedStyleSheets) for (const { cssText } of cssRules) look(cssText);
    }
    for (const { effect } of document.getAnimations()) look(JSON.stringify((effect as KeyframeEffect)?.getKeyframes()));
    for (const one of Object.getOwnPropertyNames(globalThis)) look(one);
    look(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName, oldValue } of records) {
      look(oldValue);
      if (attributeName) look((target as Element).getAttribute(attributeName));
      for (const node of addedNodes) look((node as Element).outerHTML ?? node.textContent);
    }
  }).observe(document, {
    ...{ subtree: true, childList: true, characterData: true, characterDataOldValue: true },
    ...{ attributes: true, attributeOldValue: true },
  });
  // what a script of the same world would call with it
  for (const [owner, method] of [
    [String.prototype, 'indexOf'],
    [String.prototype, 'includes'],
    [String.prototype, 'normalize'],
    [Document.prototype, 'querySelectorAll'],
    [Element.prototype, 'setAttribute'],
    [JSON, 'parse'],
  ] as unknown as [Record<string, unknown>, string][]) {
    const plain = owner[method] as (...args: unknown[]) => unknown;
    let inside = false;
    owner[method] = function (this: unknown, ...args: unknown[]) {
      if (!inside) {
        inside = true;
        for (const secret of secrets)
          for (const one of [this, ...args]) if (typeof one === 'string' && one.search(secret) >= 0) found.add(secret);
        inside = false;
      }
      return plain.apply(this, args);
    };
  }
  addEventListener('message', ({ data }) => look(JSON.stringify(data)), true);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  };
  Object.assign(globalThis, {
    learned: () => {
      whole();
      return [...found].sort();
    },
  });
}
