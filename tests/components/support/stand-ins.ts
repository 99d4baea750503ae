/**
 * The least of what jsdom lacks and the app needs in order to run. The real things are tested in the browser
 * (tests/e2e): focus that a dialog keeps and gives back, layers, what is in view.
 */
export function standIn(): void {
  // jsdom has no layout, hence nothing to scroll, and says so on the console.
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;

  // Without layout everything is in view.
  window.IntersectionObserver = InView;

  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };

  HTMLElement.prototype.showPopover = function showPopover() {
    turn(this, "open");
  };
  HTMLElement.prototype.hidePopover = function hidePopover() {
    turn(this, "closed");
  };
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") document.querySelector<HTMLElement>("[popover][data-open]")?.hidePopover();
  });

  // An element that jsdom does not know: React would warn of it.
  Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, { value: "HTMLElement", configurable: true });
}

function turn(popover: HTMLElement, newState: "open" | "closed"): void {
  popover.dispatchEvent(Object.assign(new Event("beforetoggle"), { newState }));
  // jsdom knows that a popover is hidden, but not how to show one.
  popover.style.display = newState === "open" ? "block" : "";
  popover.toggleAttribute("data-open", newState === "open");
}

class InView implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = "";
  readonly scrollMargin = "";
  readonly thresholds = [];
  readonly #seen: IntersectionObserverCallback;

  constructor(seen: IntersectionObserverCallback) {
    this.#seen = seen;
  }

  observe(target: Element): void {
    const box = target.getBoundingClientRect();
    const of = { target, boundingClientRect: box, intersectionRect: box, rootBounds: null };
    this.#seen([{ ...of, isIntersecting: true, intersectionRatio: 1, time: 0 }], this);
  }

  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}
