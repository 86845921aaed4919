import { lineChanges } from "../../../../../src/files/xlsx/compare/line-changes";
import { XlsxError } from "../../../../../src/files/xlsx/xlsx-error";

describe("what happened to the lines of a sheet", () => {
  it.each([
    ["nothing", [0, 1, 2], []],
    [
      "a line put in before the second",
      [0, undefined, 1, 2],
      [{ kind: "insert", at: 1, count: 1 }],
    ],
    [
      "two put in before the first",
      [undefined, undefined, 0, 1, 2],
      [{ kind: "insert", at: 0, count: 2 }],
    ],
    ["the second taken out", [0, 2], [{ kind: "delete", at: 1, count: 1 }]],
    ["the last taken out", [0, 1], [{ kind: "delete", at: 2, count: 1 }]],
    ["all taken out", [], [{ kind: "delete", at: 0, count: 3 }]],
    [
      "the second taken out and two put in there: first out, then in",
      [0, undefined, undefined, 2],
      [
        { kind: "delete", at: 1, count: 1 },
        { kind: "insert", at: 1, count: 2 },
      ],
    ],
    [
      "changes at two places: the last first, so that places above it still hold",
      [undefined, 0, 2],
      [
        { kind: "delete", at: 1, count: 1 },
        { kind: "insert", at: 0, count: 1 },
      ],
    ],
  ])("%s", (_, origins, expected) => {
    expect(lineChanges(origins, 3)).toEqual(expected);
  });

  it("lines that changed places are refused", () => {
    expect(() => lineChanges([1, 0, 2], 3)).toThrow(XlsxError);
  });
});
