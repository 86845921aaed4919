import fc from "fast-check";
import Papa from "papaparse";
import { proposeReading } from "../../../support/files/proposed-reading";
import { readCsv } from "../../../support/files/read-csv";
import { DELIMITERS } from "../../../../src/files/csv/reading";
import { serialDay } from "../../../../src/files/csv/serial-day";
import { aReading } from "./a-reading";

/** Text that no rule of ours could take for anything else. */
const words = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .filter((text) => !/[\r\0]|^\ufeff/.test(text))
  .map((text) => `t${text}`);
const amounts = fc
  .double({
    noNaN: true,
    noDefaultInfinity: true,
    min: -1e15,
    max: 1e15,
    minExcluded: true,
    maxExcluded: true,
  })
  .filter((number) => !Object.is(number, -0));
const days = fc.integer({ min: 61, max: 2_958_465 });

/** Days that the import takes for dates: 1950 to 2100. */
const businessDays = fc.integer({ min: 18_264, max: 73_415 });

const rows = fc.array(
  fc.record({
    text: fc.option(words, { nil: "" }),
    amount: fc.option(amounts, { nil: "" as const }),
    day: fc.option(businessDays, { nil: "" as const }),
  }),
  { minLength: 1, maxLength: 20 },
);

const isoOf = (day: number | ""): string =>
  day === "" ? "" : new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10);

function orderOf(iso: string, dateOrder: "ymd" | "dmy" | "mdy"): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  if (iso === "" || dateOrder === "ymd") return iso;
  return (dateOrder === "dmy" ? [day, month, year] : [month, day, year]).join("/");
}

describe("a file written from a table", () => {
  it("is read back as the same table, whatever delimiter, decimal sign and order of dates", () => {
    fc.assert(
      fc.property(
        rows,
        fc.record({
          delimiter: fc.constantFrom(...DELIMITERS),
          decimal: fc.constantFrom(",", "."),
          dateOrder: fc.constantFrom("ymd", "dmy", "mdy"),
        }),
        fc.constantFrom("\n", "\r\n"),
        (table, { delimiter, decimal, dateOrder }, newline) => {
          const cells = table.map(({ text, amount, day }, index) => [
            `id ${index}`,
            text,
            String(amount).replace(".", decimal),
            orderOf(isoOf(day), dateOrder),
          ]);
          const text = Papa.unparse([["id", "text", "amount", "day"], ...cells], {
            delimiter,
            newline,
          });

          const read = readCsv(text, aReading({ delimiter, decimal, dateOrder }));

          expect(read.headers).toEqual(["id", "text", "amount", "day"]);
          expect(read.rows).toEqual(
            table.map(({ text: word, amount, day }, index) => [`id ${index}`, word, amount, day]),
          );
        },
      ),
    );
  });

  it("is proposed with the delimiter that it was written with", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amounts, words), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...DELIMITERS),
        (table, delimiter) => {
          const cells = table.map(([amount, word], index) => [`id${index}`, amount, word]);
          const text = Papa.unparse([["id", "amount", "word"], ...cells], { delimiter });

          const { reading } = proposeReading(text);

          expect({ ...reading, decimal: "." }).toEqual(aReading({ delimiter }));
        },
      ),
    );
  });

  it("never throws anything but its own refusal, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        try {
          const { reading } = proposeReading(text);
          const { headers, rows: read } = readCsv(text, reading);
          expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
          for (const row of read) expect(row).toHaveLength(headers.length);
        } catch (thrown) {
          expect((thrown as Error).name).toBe("CsvError");
        }
      }),
    );
  });
});

describe("the days of a spreadsheet", () => {
  it("are those of the calendar, one after the other", () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year = 0, month = 0, date = 0] = isoOf(day).split("-").map(Number);
        expect(serialDay(year, month, date)).toBe(day);
      }),
    );
  });
});
