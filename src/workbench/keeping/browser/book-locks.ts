/** Which tab works on a workbook: one at a time, and none for longer than it lives. */
export interface BookLocks {
  /** Answers how to let go of it; `undefined` where another tab has it. */
  readonly take: (id: string) => Promise<LetGo | undefined>;
  /** The same, as soon as no other tab has it, unless the waiting is given up. */
  readonly waitFor: (id: string, signal: AbortSignal) => Promise<LetGo | undefined>;
}

/** Resolves when others can have it. */
export type LetGo = () => Promise<void>;

/** The browser's own locks, which it takes back from a tab that is closed or has crashed. */
export function browserLocks(locks: LockManager): BookLocks {
  return {
    take: (id) => hold(locks, id, { ifAvailable: true }),
    waitFor: async (id, signal) => {
      try {
        return await hold(locks, id, { signal });
      } catch (thrown) {
        if (signal.aborted) return undefined;
        throw thrown;
      }
    },
  };
}

function hold(locks: LockManager, id: string, options: LockOptions): Promise<LetGo | undefined> {
  return new Promise((resolve, reject) => {
    const held: Promise<unknown> = locks.request(`kam:${id}`, options, (lock) => {
      if (lock === null) {
        resolve(undefined);
        return undefined;
      }
      return new Promise<void>((end) => {
        resolve(async () => {
          end();
          await held;
        });
      });
    });
    held.catch(reject);
  });
}
