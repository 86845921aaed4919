import type { CDPSession, Page } from "playwright-core";

/** What Chromium traces of a page and its worker. */
export interface Traced {
  /** The JS heap in use before a collection of garbage, at its highest, in bytes; `undefined` without any collection. */
  readonly pageHeap: number | undefined;
  readonly workerHeap: number | undefined;
  /** The longest task of the page by the time that it computed itself, in milliseconds: others do not lengthen it. */
  readonly pageTask: number;
}

/** An event of Chromium's own trace. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** The time that the thread itself computed, in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly usedHeapSizeBefore?: number };
}

/**
 * Runs something under the eyes of Chromium. A worker that computes answers nobody, so its heap is seen where its garbage
 * is collected, which is traced from outside.
 */
export async function traced(page: Page, run: () => Promise<unknown>): Promise<Traced> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...(value as readonly unknown[] as readonly TraceEvent[]));
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: ["devtools.timeline", "v8", "toplevel"],
      excludedCategories: ["*"],
    },
  });
  await run();
  await ended(session);
  const ofPage = eventsOf(events, "CrRendererMain");
  return {
    pageHeap: highest(ofPage.flatMap(({ args }) => args.usedHeapSizeBefore ?? [])),
    workerHeap: highest(
      eventsOf(events, "DedicatedWorker thread").flatMap(
        ({ args }) => args.usedHeapSizeBefore ?? [],
      ),
    ),
    pageTask: (highest(ofPage.filter(isTask).map(({ tdur = 0 }) => tdur)) ?? 0) / 1000,
  };
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => {
    session.once("Tracing.tracingComplete", resolve);
  });
  await session.send("Tracing.end");
  await complete;
}

function eventsOf(events: readonly TraceEvent[], thread: string): readonly TraceEvent[] {
  const named = events.filter(({ name, args }) => name === "thread_name" && args.name === thread);
  const threads = new Set(named.map(placeOf));
  return events.filter((event) => threads.has(placeOf(event)));
}

function isTask({ name }: TraceEvent): boolean {
  return name === "ThreadControllerImpl::RunTask";
}

function highest(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((one, other) => Math.max(one, other));
}

function placeOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
