import { onceEach } from "../../../../src/model/repeat-buying/once-each";

const HISTORY = { repeatOrders: 2, recency: 30, age: 39 };

describe("a question about many histories", () => {
  it("is asked once for equal ones, and anew where one of the three differs", () => {
    const asked: number[] = [];
    const ask = onceEach(({ repeatOrders, recency, age }) => {
      asked.push(age);
      return repeatOrders + recency + age;
    });

    const answers = [
      HISTORY,
      { ...HISTORY },
      { ...HISTORY, repeatOrders: 3 },
      { ...HISTORY, recency: 31 },
      { ...HISTORY, age: 40 },
      HISTORY,
    ].map(ask);

    expect(answers).toEqual([71, 71, 72, 72, 72, 71]);
    expect(asked).toHaveLength(4);
  });

  it("does not take two histories for one that share the key under which answers are kept", () => {
    const ask = onceEach(({ recency }) => recency);
    // 17.3 more of age weigh as much as 1 more of recency.
    const one = { repeatOrders: 1, recency: 2, age: 27.3 };
    const other = { repeatOrders: 1, recency: 1, age: 44.6 };

    expect([ask(one), ask(other), ask(one), ask(other)]).toEqual([2, 1, 2, 1]);
  });

  it("that is refused is refused each time", () => {
    const ask = onceEach(() => {
      throw new Error("no answer");
    });

    expect(() => ask(HISTORY)).toThrow("no answer");
    expect(() => ask(HISTORY)).toThrow("no answer");
  });
});
