/** Tells of every node that it watches where it lies, when the test says so: as a browser does once a frame was drawn. */
export class Observer {
  static all: Observer[] = [];
  readonly watched = new Set<Element>();
  private readonly hear: IntersectionObserverCallback;
  constructor(hear: IntersectionObserverCallback) {
    this.hear = hear;
    Observer.all.push(this);
  }
  observe = (node: Element) => this.watched.add(node);
  unobserve = (node: Element) => this.watched.delete(node);
  disconnect = () => this.watched.clear();
  tell(): void {
    const entries = [...this.watched].map((target) => {
      const { top, bottom, height } = target.getBoundingClientRect();
      return {
        target,
        isIntersecting: target.isConnected && height > 0 && bottom > 0 && top < window.innerHeight,
        boundingClientRect: { height },
      };
    });
    this.hear(entries as unknown as IntersectionObserverEntry[], this as unknown as IntersectionObserver);
  }
}
