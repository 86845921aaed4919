import { changedLook } from "../../../../../src/files/xlsx/compare/changed-look";
import type { LookRecord } from "../../../../../src/files/xlsx/read/workbook-record";
import { fontWith, lookWith } from "../../../../support/xlsx-state";

const PLAIN = lookWith({ font: fontWith({ name: undefined, size: undefined }) });

describe("the look that a file is to have", () => {
  it("keeps what the grid does not know, and takes what a person changed", () => {
    const file: LookRecord = {
      ...PLAIN,
      font: { ...PLAIN.font, name: "Georgia", size: 9 },
      horizontal: "fill",
      isLocked: false,
    };
    const later: LookRecord = {
      ...PLAIN,
      numberFormat: "0.00",
      font: { ...PLAIN.font, isBold: true },
    };
    expect(changedLook({ file, before: PLAIN, later })).toEqual({
      ...file,
      numberFormat: "0.00",
      font: { ...file.font, isBold: true },
    });
  });

  it("is none where nothing was changed", () => {
    const file: LookRecord = { ...PLAIN, isLocked: false };
    expect(changedLook({ file, before: { ...PLAIN }, later: { ...PLAIN } })).toBeUndefined();
  });

  it("of a cell that is new begins from the usual one", () => {
    const later: LookRecord = { ...PLAIN, fill: "#FFFF00" };
    expect(changedLook({ file: undefined, before: undefined, later })).toEqual(later);
  });
});
