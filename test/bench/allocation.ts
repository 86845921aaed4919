import { GCProfiler, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function used(): number {
  return process.memoryUsage().heapUsed;
}

/** Bytes that something made takes once all else is thrown away. */
export function sizeOf<T>(make: () => T): { readonly made: T; readonly bytes: number } {
  collectGarbage();
  const before = used();
  const made = make();
  collectGarbage();
  return { made, bytes: used() - before };
}

/** Bytes that are allocated in a run, those too that are thrown away on the way. */
export function allocatedIn(run: () => unknown): number {
  collectGarbage();
  const profiler = new GCProfiler();
  let last = used();
  profiler.start();
  run();
  const end = used();
  let bytes = 0;
  for (const { beforeGC, afterGC } of profiler.stop().statistics) {
    bytes += Math.max(0, beforeGC.heapStatistics.usedHeapSize - last);
    last = afterGC.heapStatistics.usedHeapSize;
  }
  return bytes + Math.max(0, end - last);
}
