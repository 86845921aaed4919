/** How long something took in a page, and how long at most the page answered nobody meanwhile. */
export interface Watched {
  readonly milliseconds: number;
  /** The longest gap between two ticks of the page, in milliseconds. */
  readonly freeze: number;
  /** The longest task that the browser itself reports, which are those of 50 ms and more; 0 without any. */
  readonly task: number;
  /** The JS heap of the page at its highest, as seen at ticks, in bytes. */
  readonly heap: number;
}

/** What is waited for, as a selector of CSS, and whether it is to come or to go. */
export interface Until {
  readonly selector: string;
  readonly isGone?: boolean;
}

/** What is watched in the page; it has not `begun` while it waits for its beginning. */
interface PageWatch {
  begun: number | undefined;
  last: number;
  freeze: number;
  task: number;
  heap: number;
  ticks: number;
  readonly tasks: PerformanceObserver;
  measured?: Promise<Watched>;
}

declare global {
  interface Window {
    kamWatch: PageWatch;
  }
  interface Performance {
    /** Of Chromium alone. */
    readonly memory?: { readonly usedJSHeapSize: number };
  }
}

// All of these run in the page, to which their texts are handed together: they know one another and nothing else.
// What is asked from outside is answered late just when it matters.

/** Begins to tick. */
export function watchPage(): void {
  const tasks = new PerformanceObserver((list) => {
    noteTasks(list.getEntries());
  });
  tasks.observe({ type: "longtask" });
  const last = performance.now();
  window.kamWatch = { begun: undefined, last, freeze: 0, task: 0, heap: 0, ticks: 0, tasks };
  setInterval(noteTick, 1);
}

/** Measures from the next choice of a file on. */
export function watchChoice(until: Until): void {
  window.kamWatch.begun = undefined;
  document.addEventListener("change", beginWatch, { capture: true, once: true });
  window.kamWatch.measured = watched(until);
}

/** Presses a button as soon as a text is to be read on the page, and measures from there. */
export function watchPress(label: string, until: Until, text: string): void {
  window.kamWatch.begun = undefined;
  const isSaid = (): boolean => document.body.textContent.includes(text);
  whenever(isSaid, () => {
    const buttons = [...document.querySelectorAll("button")];
    beginWatch();
    buttons.find(({ textContent }) => textContent === label)?.click();
  });
  window.kamWatch.measured = watched(until);
}

export function noteTick(): void {
  const watch = window.kamWatch;
  const now = performance.now();
  watch.freeze = Math.max(watch.freeze, now - watch.last);
  watch.last = now;
  // To ask for it at each tick would take more than what is measured.
  watch.ticks += 1;
  if (watch.ticks % 10 === 0)
    watch.heap = Math.max(watch.heap, performance.memory?.usedJSHeapSize ?? 0);
}

export function noteTasks(entries: readonly PerformanceEntry[]): void {
  const { begun = Infinity } = window.kamWatch;
  for (const { startTime, duration } of entries) {
    // The task in which it began counts from there.
    const length = Math.min(duration, startTime + duration - begun);
    window.kamWatch.task = Math.max(window.kamWatch.task, length);
  }
}

export function beginWatch(): void {
  const now = performance.now();
  Object.assign(window.kamWatch, { begun: now, last: now, freeze: 0, task: 0, heap: 0 });
}

export function whenever(is: () => boolean, act: () => void): void {
  const look = (): void => {
    if (!is()) return;
    changes.disconnect();
    act();
  };
  const changes = new MutationObserver(look);
  changes.observe(document.body, { childList: true, subtree: true, characterData: true });
  look();
}

export function watched({ selector, isGone = false }: Until): Promise<Watched> {
  const isReached = (): boolean =>
    window.kamWatch.begun !== undefined && (document.querySelector(selector) === null) === isGone;
  return new Promise((resolve) => {
    whenever(isReached, () => {
      // Seen is what was drawn.
      requestAnimationFrame(() => {
        setTimeout(() => {
          resolve(endWatch());
        });
      });
    });
  });
}

export function endWatch(): Watched {
  noteTick();
  const { begun = 0, tasks } = window.kamWatch;
  noteTasks(tasks.takeRecords());
  const { freeze, task, heap } = window.kamWatch;
  return { milliseconds: performance.now() - begun, freeze, task, heap };
}
