import { messageOf } from "../../../src/i18n/say";
import type { KamError } from "../../../src/model/errors";
import { errorText, readCell } from "../../../src/reading/cells";
import { cellReader, readTable } from "../../../src/reading/table";
import { accountColumns } from "../../../src/schema/tables/accounts";
import { texts } from "../../support/localised-errors.json";

/**
 * Excel hands values over as in English, whatever its language: "Represents the value that would be returned by
 * Range.values", "aligns with the en-US locale" (learn.microsoft.com/javascript/api/excel/excel.valueerrorcellvalue).
 * The texts of other languages come as text, of a file or from the clipboard.
 */
const all = Object.entries(texts).flatMap(([language, errors]) =>
  errors.map((text) => ({ language, text })),
);

describe("an error as Excel shows it in another language", () => {
  it.each(all)("is read as an error: $text ($language)", ({ text }) => {
    expect(errorText(text)).toBe(text);
    expect(readCell(accountColumns.account_id, text)).toBeUndefined();
  });

  it.each(["#1 Bakery", "#NV Logistics", "#nv", "#Kunde!", "#", "#!", "NV", "#YOK Foods", "#N/DA"])(
    "is not what only looks like one: %s",
    (text) => {
      expect(errorText(text)).toBeUndefined();
    },
  );

  it("is told as it stands, and spares the rows beside it", () => {
    const read = cellReader(
      readTable(
        [
          ["account_id", "satisfaction"],
          ["A", "#NV"],
          ["B", 6],
        ],
        "accounts",
      ),
      accountColumns.satisfaction,
    );

    expect(messageOf(read(0) as KamError)).toMatch(/row 2: .* found "#NV"/);
    expect(read(1)).toBe(6);
  });
});
