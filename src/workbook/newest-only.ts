/**
 * Makes work of which only the newest request counts: what is asked while it runs waits, and of those
 * that wait the last alone is done.
 *
 * @param work - Answers a promise; what it throws is its own to tell.
 * @returns Asks for the work; the promise ends when nothing runs or waits any more.
 */
export function newestOnly<Given extends readonly unknown[]>(
  work: (...given: Given) => Promise<void>,
): (...given: Given) => Promise<void> {
  let waiting: Given | undefined;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (waiting !== undefined) {
      const given = waiting;
      waiting = undefined;
      await work(...given);
    }
  };
  return (...given) => {
    waiting = given;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}
