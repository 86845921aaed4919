import { newestOnly } from "../../../src/workbook/newest-only";

/** Work that ends when it is told to. */
function held(): {
  readonly done: number[];
  readonly ask: (of: number) => Promise<void>;
  readonly end: () => void;
} {
  const done: number[] = [];
  let end = (): void => undefined;
  const ask = newestOnly((of: number) => {
    done.push(of);
    return new Promise<void>((resolve) => {
      end = resolve;
    });
  });
  return {
    done,
    ask,
    end: () => {
      end();
    },
  };
}

describe("work of which the newest request counts", () => {
  it("is done for the first and the last of many that come while it runs", async () => {
    const { done, ask, end } = held();
    const asked = [1, 2, 3, 4].map(ask);

    end();
    await Promise.resolve();
    await Promise.resolve();
    end();
    await Promise.all(asked);

    expect(done).toEqual([1, 4]);
  });

  it("goes on after it has failed", async () => {
    const done: number[] = [];
    const ask = newestOnly((of: number) => {
      done.push(of);
      return of === 1 ? Promise.reject(new Error("lost")) : Promise.resolve();
    });

    await expect(ask(1)).rejects.toThrow("lost");
    await ask(2);

    expect(done).toEqual([1, 2]);
  });
});
