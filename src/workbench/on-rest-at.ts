import { atRest } from "../workbook/at-rest";

export const REST_MILLISECONDS = 100;

/** What moves, tells of it, and ends at some time. */
export interface Moving {
  readonly listen: (listener: () => void) => { readonly dispose: () => void };
  /** Aborted when it begins to end. */
  readonly ending: AbortSignal;
}

/**
 * Does something where a person, or a deed, has come to rest: of many moves the last one counts. What ends is
 * asked nothing more, though it tells of moves while it does; what has ended is not even listened to, as nobody does
 * there any more. Answers how to stop.
 */
export function onRestAt({ listen, ending }: Moving, work: () => void): () => void {
  if (ending.aborted) return () => undefined;
  const { ask, stop } = atRest(() => {
    work();
    return Promise.resolve();
  }, REST_MILLISECONDS);
  const listening = listen(() => void ask());
  const end = (): void => {
    stop();
    listening.dispose();
  };
  ending.addEventListener("abort", end);
  return end;
}
