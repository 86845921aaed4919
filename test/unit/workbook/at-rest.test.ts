import { atRest } from "../../../src/workbook/at-rest";

const REST = 100;

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

function counted(): { readonly done: () => number; readonly asked: ReturnType<typeof atRest> } {
  let count = 0;
  const asked = atRest(() => {
    count += 1;
    return Promise.resolve();
  }, REST);
  return { done: () => count, asked };
}

describe("work that waits for a rest", () => {
  it("is done once for many that ask in quick succession", () => {
    const { done, asked } = counted();
    for (let time = 0; time < 50; time += 1) {
      void asked.ask();
      jest.advanceTimersByTime(REST - 1);
    }
    expect(done()).toBe(0);

    jest.advanceTimersByTime(1);

    expect(done()).toBe(1);
  });

  it("is done again for who asks after a rest", () => {
    const { done, asked } = counted();
    void asked.ask();
    jest.advanceTimersByTime(REST);
    void asked.ask();
    jest.advanceTimersByTime(REST);

    expect(done()).toBe(2);
  });

  it("is not done any more once it was stopped", () => {
    const { done, asked } = counted();
    void asked.ask();
    asked.stop();
    jest.advanceTimersByTime(10 * REST);

    expect(done()).toBe(0);
  });
});
