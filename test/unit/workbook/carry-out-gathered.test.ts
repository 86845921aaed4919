import { carryOutGathered } from "../../../src/workbook/transaction/carry-out-gathered";
import type { Part } from "../../../src/workbook/transaction/parts";
import type { DeedPort } from "../../../src/workbook/transaction/port";
import { placeOf, type Setting } from "../../../src/workbook/transaction/settings";

/** A program that gathers, and takes whatever is written. */
class Gathering implements Pick<DeedPort, "read" | "write" | "gathered"> {
  gatherings = 0;
  written = 0;
  readonly read: DeedPort["read"] = (places) => Promise.resolve(places.map(blankAt));
  readonly write: DeedPort["write"] = (settings) => {
    this.written += settings.length;
    return Promise.resolve(settings.map(placeOf).map(blankAt));
  };
  readonly gathered: NonNullable<DeedPort["gathered"]> = async (work) => {
    this.gatherings += 1;
    await work(this as unknown as DeedPort); // no more of a port is asked for
    return true;
  };
}

function blankAt(place: ReturnType<typeof placeOf>): Setting {
  return { ...place, value: [[""]] } as Setting; // all places here are cells
}

function parts(count: number, size: number): readonly Part[] {
  return Array.from({ length: count }, (_, part) =>
    Array.from({ length: size }, (_unused, index) => ({
      setting: {
        kind: "cells",
        at: {
          sheet: "Plan",
          area: { row: part * size + index, column: 0, rowCount: 1, columnCount: 1 },
        },
        value: [[1]],
      } as const,
    })),
  );
}

const work = { written: [], options: {}, begun: 0 };

describe("what is gathered for one step of undo", () => {
  it.each([
    { count: 3, size: 1000, steps: 1, gatherings: 1 },
    { count: 0, size: 0, steps: 0, gatherings: 1 },
    { count: 9, size: 1000, steps: 9, gatherings: 0 },
  ])(
    "is a deed that a program can keep in mind: $count parts of $size",
    async ({ count, size, steps, gatherings }) => {
      const program = new Gathering();
      const port = program as unknown as DeedPort; // no more of a port is asked for

      const made = await carryOutGathered(port, parts(count, size), { ...work, written: [] });

      expect(made).toBe(steps);
      expect(program.gatherings).toBe(gatherings);
      expect(program.written).toBe(count * size);
    },
  );
});
