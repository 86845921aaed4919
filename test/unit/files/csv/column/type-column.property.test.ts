import fc from "fast-check";
import { typed } from "./a-column";

/** Cents up to 15 digits, as a cell keeps them. */
const cents = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });

interface Notation {
  readonly thousands: string;
  readonly decimal: string;
  readonly around: (digits: string, isNegative: boolean) => string;
}

const before = (digits: string, isNegative: boolean): string => `${isNegative ? "-" : ""}${digits}`;

const NOTATIONS: readonly Notation[] = [
  { thousands: "", decimal: ".", around: before },
  { thousands: "", decimal: ",", around: before },
  { thousands: ",", decimal: ".", around: (digits, is) => (is ? `($${digits})` : `$${digits}`) },
  { thousands: ".", decimal: ",", around: (digits, is) => `${digits}${is ? "-" : ""} €` },
  { thousands: "'", decimal: ".", around: (digits, is) => `CHF ${before(digits, is)}` },
  { thousands: "\u2019", decimal: ".", around: (digits, is) => `${before(digits, is)} Fr.` },
  {
    thousands: "\u202f",
    decimal: ",",
    around: (digits, is) => `${is ? "\u2212" : ""}${digits}\u00a0€`,
  },
  { thousands: " ", decimal: ",", around: (digits, is) => `EUR ${before(digits, is)}` },
];

function written(amount: number, { thousands, decimal, around }: Notation): string {
  const [whole = "", decimals = ""] = (Math.abs(amount) / 100).toFixed(2).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, thousands);
  return around(`${grouped}${decimal}${decimals}`, amount < 0);
}

describe("the values of a column", () => {
  it("are the amounts that were written, to the last cent, whatever the notation", () => {
    fc.assert(
      fc.property(
        fc.array(cents, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...NOTATIONS),
        (amounts, notation) => {
          const { values, doubts } = typed(amounts.map((amount) => written(amount, notation)));

          expect(values).toEqual(amounts.map((amount) => Number(`${amount}e-2`) + 0));
          expect(doubts.filter(({ code }) => code === "decimal")).toEqual([]);
        },
      ),
    );
  });

  it("are as many as the cells; what stays text is the cell itself, and all numbers are finite", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.stringMatching(/^[-+($€ ]{0,2}[0-9.,' ]{0,8}[-)%kM€ ]{0,2}$/),
      fc.stringMatching(/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/),
    );
    const meant = fc.constantFrom(undefined, "id", "number", "date", "flag", "text");

    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), meant, (cells, said) => {
        const { values, doubts } = typed(cells, { meant: said });

        expect(values).toHaveLength(cells.length);
        values.forEach((value, index) => {
          if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
          if (typeof value === "string") {
            expect(["", cells[index], cells[index]?.trim()]).toContain(value);
          }
        });
        for (const { choices, proposed } of doubts) {
          expect([undefined, ...choices.map(({ choice }) => choice)]).toContain(proposed);
        }
      }),
    );
  });

  it("of ids are their cells, whatever they look like", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[0-9A-Za-z.,%+-]{1,20}$/)), (cells) => {
        expect(typed(cells, { meant: "id" }).values).toEqual(cells);
      }),
    );
  });

  it("follow the choice for a doubt, and the doubt is gone", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom("1.234", "2,500", "-", "(5)", "€ 7", "$8", "03/04/2025", "20-10-16"),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        (cells) => {
          for (const { code, choices } of typed(cells).doubts) {
            for (const { choice } of choices) {
              const left = typed(cells, { choices: { [code]: choice } }).doubts;
              expect(left.map((doubt) => doubt.code)).not.toContain(code);
            }
          }
        },
      ),
    );
  });
});
