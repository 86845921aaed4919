/** Work that waits for a rest. */
export interface AtRest {
  /** Asks for it; whoever asks again meanwhile makes the wait begin anew. */
  readonly ask: () => Promise<void>;
  /** Forgets what was asked for. */
  readonly stop: () => void;
}

/**
 * Does once, when nobody has asked for a while, what was asked for often: of 50 moves the place where the
 * person has come to rest counts.
 *
 * @param work - What it throws is its own to tell.
 * @param milliseconds - How long nobody asks.
 */
export function atRest(work: () => Promise<void>, milliseconds: number): AtRest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
  };
  return {
    ask: () => {
      stop();
      timer = setTimeout(() => void work(), milliseconds);
      return Promise.resolve();
    },
    stop,
  };
}
