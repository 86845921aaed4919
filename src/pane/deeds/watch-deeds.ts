import type { WorkbookGateway } from "../../workbook/gateway";
import { DeedError } from "../../workbook/transaction/deed-error";
import type { DeedsStore } from "./deeds-state";

/** Deeds are numbered as they begin, whoever watches. */
let begun = 0;

/** The same workbook; how its deeds go on, and what they leave behind, is told to the store. */
export function watchDeeds(workbook: WorkbookGateway, store: DeedsStore): WorkbookGateway {
  return {
    ...workbook,
    apply: async (changes, options = {}) => {
      const deed = (begun += 1);
      const stopping = new AbortController();
      const stop = (): void => {
        stopping.abort();
        store.send({ type: "stopped", deed });
      };
      store.send({ type: "began" });
      // Who has aborted before is not told of it by an event.
      if (options.signal?.aborted === true) stop();
      options.signal?.addEventListener("abort", stop, { once: true });
      try {
        return await workbook.apply(changes, {
          ...options,
          signal: stopping.signal,
          onProgress: (progress) => {
            options.onProgress?.(progress);
            store.send({ type: "moved", deed, ...progress, stop });
          },
        });
      } catch (thrown) {
        if (thrown instanceof DeedError) store.send({ type: "left", error: thrown });
        throw thrown;
      } finally {
        options.signal?.removeEventListener("abort", stop);
        store.send({ type: "ended", deed });
      }
    },
  };
}
