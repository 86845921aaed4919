import { areRead } from "../../../support/a-file-read";

/** Months as five languages shorten or write them, from January on. */
const MONTHS = {
  German: "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez",
  "German, with points": "Jan. Febr. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
  French: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
  "French, written out":
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  Spanish: "ene feb mar abr may jun jul ago sep oct nov dic",
  "Spanish, written out":
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  Italian: "gen feb mar apr mag giu lug ago set ott nov dic",
  "Italian, written out":
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  Dutch: "jan feb mrt apr mei jun jul aug sep okt nov dec",
  "Dutch, written out":
    "januari februari maart april mei juni juli augustus september oktober november december",
} as const;

const dayOf = (at: number): string => `2026-${String(at + 1).padStart(2, "0")}-01`;

describe("the months of a year as columns", () => {
  areRead(
    Object.entries(MONTHS).map(([title, names]) => {
      const months = names.split(" ");
      return {
        title,
        file: `Customer;${months.map((month) => `${month} 2026`).join(";")}\nAlder;${months.map((_, at) => at + 1).join(";")}`,
        kind: "ledger",
        rows: months.map((_, at) => ["Alder", dayOf(at), at + 1]),
      };
    }),
  );
});
