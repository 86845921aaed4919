import type { WorkbookGateway } from "../../src/workbook/gateway";
import type { Change } from "../../src/workbook/transaction/changes";
import { expectEqual, type Checks, type Hands, type Looks } from "./contract";

interface LookCheck {
  readonly what: string;
  readonly change: Change;
  /** What is to be seen of it, in words of the check. */
  readonly see: (looks: Looks) => unknown;
  readonly expected: unknown;
  /** What a person sets later in one of its places, what is then seen, and how it is told. */
  readonly later: (looks: Looks) => void;
  readonly kept: string;
  readonly stays: unknown;
}

const LOOKS: readonly LookCheck[] = [
  {
    what: "formats",
    change: { change: "format", at: "Accounts!C2:D3", format: "0.0" },
    see: (looks) =>
      ["C2", "D2", "C3", "D3", "D4"].map((cell) => looks.of(`Accounts!${cell}`).format),
    expected: ["0.0", "0.0", "0.0", "0.0", "yyyy-mm-dd"],
    later: (looks) => {
      looks.setFormat("Accounts!D2", "0%");
    },
    kept: "formats of Accounts!D2",
    stays: ["", "0%", "", "yyyy-mm-dd", "yyyy-mm-dd"],
  },
  {
    what: "widths",
    change: { change: "widths", at: "Notes!E1", pixels: [120, 200] },
    see: (looks) => ["E1", "F1"].map((cell) => looks.of(`Notes!${cell}`).width),
    expected: [120, 200],
    later: (looks) => {
      looks.setWidth("Notes!E1", 400);
      looks.setWidth("Notes!F1", 400);
    },
    kept: "widths of columns in Notes!E1:F1",
    stays: [400, 400],
  },
  {
    what: "a list of words",
    change: { change: "list", at: "Accounts!B2:B3", words: ["Retail", "Public"] },
    see: (looks) => ["B2", "B3", "B4"].map((cell) => looks.of(`Accounts!${cell}`).list ?? "none"),
    expected: ["Retail,Public", "Retail,Public", "none"],
    later: (looks) => {
      looks.setList("Accounts!B2", "mine");
      looks.setList("Accounts!B3", "mine");
    },
    kept: "list of Accounts!B2:B3",
    stays: ["mine", "mine", "none"],
  },
  {
    what: "a list of what stands in cells",
    change: { change: "list", at: "Notes!E1:E2", words: { from: "'Key people'!A2:A3" } },
    see: (looks) => ["E1", "E2"].map((cell) => looks.of(`Notes!${cell}`).list ?? "none"),
    expected: ["='Key people'!$A$2:$A$3", "='Key people'!$A$2:$A$3"],
    later: (looks) => {
      looks.setList("Notes!E2", "mine");
    },
    kept: "list of Notes!E1:E2",
    stays: ["='Key people'!$A$2:$A$3", "mine"],
  },
  {
    what: "a print set-up",
    change: {
      change: "print",
      sheet: "Accounts",
      orientation: "landscape",
      fitsWidth: true,
      repeatedRows: 1,
    },
    see: (looks) => looks.print("Accounts"),
    expected: { orientation: "landscape", fitsWidth: true, repeatedRows: 1 },
    later: (looks) => {
      looks.setOrientation("Accounts", "portrait");
    },
    kept: 'print set-up of sheet "Accounts"',
    stays: { orientation: "portrait", fitsWidth: true, repeatedRows: 1 },
  },
  {
    what: "frozen rows",
    change: { change: "frozen", sheet: "Accounts", rows: 1 },
    see: (looks) => looks.frozen("Accounts"),
    expected: { rows: 1, columns: 0 },
    later: (looks) => {
      looks.setFrozen("Accounts", { rows: 3, columns: 0 });
    },
    kept: 'frozen panes of sheet "Accounts"',
    stays: { rows: 3, columns: 0 },
  },
  {
    what: "frozen rows where columns were frozen",
    change: { change: "frozen", sheet: "Key people", rows: 2 },
    see: (looks) => looks.frozen("Key people"),
    expected: { rows: 2, columns: 0 },
    later: (looks) => {
      looks.setFrozen("Key people", { rows: 0, columns: 2 });
    },
    kept: 'frozen panes of sheet "Key people"',
    stays: { rows: 0, columns: 2 },
  },
];

export function looksOf({ looks }: Hands): Looks {
  if (looks === undefined) throw new Error("these hands do not reach looks");
  return looks;
}

function checksOf({ what, change, see, expected, later, kept, stays }: LookCheck): Checks {
  return {
    [`sets ${what}, and takes it back`]: async (workbook: WorkbookGateway, hands: Hands) => {
      const looks = looksOf(hands);
      const before = see(looks);

      const deed = await workbook.apply([change]);
      expectEqual(see(looks), expected, what);

      expectEqual(await deed.takeBack(), [], "what stays");
      expectEqual(see(looks), before, `${what} afterwards`);
    },
    [`leaves ${what} that a person has set since`]: async (workbook, hands) => {
      const looks = looksOf(hands);
      const deed = await workbook.apply([change]);
      later(looks);

      expectEqual(await deed.takeBack(), [kept], "what stays");

      expectEqual(see(looks), stays, what);
    },
  };
}

const ROWS_THAT_GROW: Checks = {
  "formats rows by which a table grows as its last one, and takes it back": async (
    workbook,
    hands,
  ) => {
    const looks = looksOf(hands);
    const formats = (): readonly string[] =>
      ["C7", "D7", "D8"].map((cell) => looks.of(`Accounts!${cell}`).format);
    const before = formats();
    // Two blank rows are filled first, and one is added.
    const rows = ["A-004", "A-005", "A-006"].map((id) => [id, 45_300]);
    const columns = ["Account", "Since"];

    const deed = await workbook.apply([
      { change: "insert-rows", table: "Accounts", columns, rows },
    ]);
    expectEqual(formats(), ["", "yyyy-mm-dd", ""], "formats of the row that was added");

    expectEqual(await deed.takeBack(), [], "what stays");
    expectEqual(formats(), before, "formats afterwards");
  },
};

/** Checks for workbooks of which our hands reach the looks. */
export const looksChecks: Checks = Object.assign(
  {},
  ...LOOKS.map(checksOf),
  ROWS_THAT_GROW,
) as Checks;
