import { onRestAt, REST_MILLISECONDS, type Moving } from "../../../src/workbench/on-rest-at";

jest.useFakeTimers();

function moving(): Moving & { readonly move: () => void; readonly end: () => void } {
  const hearers = new Set<() => void>();
  const ending = new AbortController();
  return {
    listen: (hear) => {
      hearers.add(hear);
      return { dispose: () => void hearers.delete(hear) };
    },
    ending: ending.signal,
    move: () => {
      for (const hear of hearers) hear();
    },
    end: () => {
      ending.abort();
    },
  };
}

describe("what waits for a rest", () => {
  test("is done once, after the last of many moves", () => {
    const grid = moving();
    const work = jest.fn();
    onRestAt(grid, work);
    for (let moves = 0; moves < 5; moves += 1) grid.move();
    jest.advanceTimersByTime(REST_MILLISECONDS);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test("is forgotten at the end, and not asked for by what is told while it ends", () => {
    const grid = moving();
    const work = jest.fn();
    onRestAt(grid, work);
    grid.move();
    grid.end();
    grid.move();
    jest.advanceTimersByTime(REST_MILLISECONDS);
    expect(work).not.toHaveBeenCalled();
  });

  test("does not listen to what has ended before", () => {
    const grid = moving();
    grid.end();
    const listen = jest.fn(grid.listen);
    onRestAt({ listen, ending: grid.ending }, jest.fn())();
    expect(listen).not.toHaveBeenCalled();
  });
});
