import { createStore } from "../../../src/pane/store/store";

describe("a store", () => {
  const reduce = (state: number, event: "up" | "stay"): number =>
    event === "up" ? state + 1 : state;

  it("moves its state on by the reducer and tells its listeners", () => {
    const store = createStore(reduce, 0);
    const seen: number[] = [];
    store.subscribe(() => seen.push(store.get()));
    store.send("up");
    store.send("up");
    expect(seen).toEqual([1, 2]);
  });

  it("tells no one of an event that changes nothing", () => {
    const store = createStore(reduce, 0);
    const listener = jest.fn();
    store.subscribe(listener);
    store.send("stay");
    expect(listener).not.toHaveBeenCalled();
  });

  it("tells no one who has stopped listening", () => {
    const store = createStore(reduce, 0);
    const listener = jest.fn();
    store.subscribe(listener)();
    store.send("up");
    expect(listener).not.toHaveBeenCalled();
  });
});
