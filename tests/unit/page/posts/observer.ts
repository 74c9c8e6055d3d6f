/** Reports of every node that it watches where it lies, when the test says so: as a browser does once a frame was drawn. */
export class Observer {
  static all: Observer[] = [];
  /** ms that a browser rests between two reports on a node, where it can */
  static rests: number | undefined;
  readonly delay = Observer.rests;
  readonly watched = new Set<Element>();
  private readonly listener: IntersectionObserverCallback;
  constructor(listener: IntersectionObserverCallback) {
    this.listener = listener;
    Observer.all.push(this);
  }
  observe = (node: Element) => this.watched.add(node);
  unobserve = (node: Element) => this.watched.delete(node);
  disconnect = () => this.watched.clear();
  report(): void {
    const entries = [...this.watched].map((target) => {
      const { top, bottom, height } = target.getBoundingClientRect();
      const part = target.isConnected ? Math.min(bottom, window.innerHeight) - Math.max(top, 0) : 0;
      return {
        target,
        isIntersecting: height > 0 && part > 0,
        intersectionRatio: height > 0 ? Math.max(part, 0) / height : 0,
        boundingClientRect: { height },
      };
    });
    this.listener(entries as unknown as IntersectionObserverEntry[], this as unknown as IntersectionObserver);
  }
}
