import type { WorkbookGateway } from "../../workbook/gateway";
import type { Deed } from "../../workbook/transaction";
import { DeedError } from "../../workbook/transaction/deed-error";
import type { DeedsStore } from "./deeds-state";
import type { DeedId } from "./passing-deeds";

/** Deeds are numbered as they begin, whoever watches. */
let begun = 0;

/** Deeds that follow one another: a person sees them as one, and stops them as one. */
interface Chain {
  readonly deed: DeedId;
  readonly signal: AbortSignal;
  readonly stop: () => void;
}

/** The same workbook; how its deeds go on, and what they leave behind, is told to the store. */
export function watchDeeds(workbook: WorkbookGateway, store: DeedsStore): WorkbookGateway {
  const chains = new WeakMap<Deed, Chain>();
  return {
    ...workbook,
    apply: async (changes, options = {}) => {
      const { following, signal, isFollowed = false } = options;
      const chain = (following && chains.get(following)) ?? beginChain(store);
      let goesOn = false;
      const forget = forward(signal, chain.stop);
      try {
        const done = await workbook.apply(changes, {
          ...options,
          signal: chain.signal,
          onProgress: (progress) => {
            options.onProgress?.(progress);
            store.send({ type: "moved", deed: chain.deed, ...progress, stop: chain.stop });
          },
        });
        chains.set(done, chain);
        goesOn = isFollowed;
        return done;
      } catch (thrown) {
        if (thrown instanceof DeedError) store.send({ type: "left", error: thrown });
        throw thrown;
      } finally {
        forget();
        if (!goesOn) store.send({ type: "ended", deed: chain.deed });
      }
    },
  };
}

function beginChain(store: DeedsStore): Chain {
  const deed = (begun += 1);
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
    store.send({ type: "stopped", deed });
  };
  store.send({ type: "began" });
  return { deed, signal: stopping.signal, stop };
}

/** Stops with whoever asked for the deed; answers how to hear no more of them. */
function forward(signal: AbortSignal | undefined, stop: () => void): () => void {
  // Who has aborted before is not told of it by an event.
  if (signal?.aborted === true) stop();
  signal?.addEventListener("abort", stop, { once: true });
  return () => {
    signal?.removeEventListener("abort", stop);
  };
}
