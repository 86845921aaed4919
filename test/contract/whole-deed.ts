import { Changes, type Change } from "../../src/workbook/transaction/changes";

/** A deed with a change of every kind, on what is there and on what it makes itself. */
export function wholeDeed(): readonly Change[] {
  const deed = new Changes();
  const sheet = deed.add({ change: "sheet", name: "Notes", after: "Accounts" });
  const at = (cells: string) => ({ sheet, cells });
  deed.add({
    change: "block",
    at: at("A1"),
    cells: [
      ["Region", "Amount"],
      ["North", 10],
    ],
  });
  const regions = deed.add({ change: "table", name: "People", at: at("A1:B2") });
  deed.add({ change: "insert-rows", table: regions, rows: [["South", 20]] });
  deed.add({ change: "ensure-table", name: "Plan", at: at("D1"), headers: ["account", "step"] });
  deed.add({
    change: "formula",
    at: at("G1"),
    formula: ["=SUM(", { table: regions }, "[Amount])"],
  });
  deed.add({ change: "block", at: "Notes!E1", cells: [["=text"], [2], [true]] });
  deed.add({ change: "format", at: "Notes!E1:E3", format: "0.0" });
  deed.add({ change: "widths", at: "Notes!E1", pixels: [120, 80] });
  deed.add({ change: "block", at: "Notes!B3", cells: [["over"], [6]], seen: [["third row"], [5]] });
  deed.add({ change: "formula", at: "Notes!G1", formula: "=SEQUENCE(3,2)" });
  deed.add({
    change: "insert-rows",
    table: "Accounts",
    columns: ["Revenue", "Account"],
    rows: [[7, "A-004"]],
    key: "Account",
  });
  deed.add({
    change: "update-rows",
    table: "Accounts",
    key: "Account",
    rows: [
      {
        key: "A-002",
        seen: { Revenue: 80.5, Segment: "" },
        set: { Revenue: 90, Segment: "Retail" },
      },
    ],
  });
  deed.add({
    change: "delete-rows",
    table: "Plans",
    key: "Plan",
    rows: [{ key: "South", seen: { Cost: 50 } }],
  });
  deed.add({ change: "name", name: "first_notes", at: "Notes!E1:E3" });
  deed.add({ change: "list", at: "Accounts!B2:B6", words: ["Retail", "Public"] });
  deed.add({
    change: "print",
    sheet: "Accounts",
    orientation: "landscape",
    fitsWidth: true,
    repeatedRows: 1,
  });
  deed.add({ change: "frozen", sheet: "Accounts", rows: 1 });
  return deed.list;
}

/** A cell that the deed writes, and in which a person may type meanwhile. */
export const CONTESTED = { sheet: "Notes", cell: "Notes!E2" } as const;
