import { seen, expectEqual, expectRefusal, type Checks } from "./contract";

const SUM = { address: "Notes!E1", formula: "=SUM(2,3)" };

/** Formulas are found by what they show, and entered once more as they are. */
export const formulaChecks: Checks = {
  "finds the formulas whose own cell shows an error, and no text that looks like one": async (
    workbook,
    hands,
  ) => {
    await hands.typeInto("Accounts!F9", "#N/A");

    const found = await workbook.findFormulas("#N/A");

    expectEqual(found, { found: [{ address: "Notes!C1", formula: "=NA()" }], cut: [] }, "found");
  },
  "finds each formula that spills once": async (workbook) => {
    await workbook.apply([{ change: "formula", at: "'Key people'!F1", formula: "=SEQUENCE(3,2)" }]);

    const { found } = await workbook.findFormulas(1);

    const formula = "=SEQUENCE(3,2)";
    expectEqual(
      found,
      [
        { address: "'Key people'!F1", formula },
        { address: "Spill!B2", formula },
      ],
      "in the order of the sheets",
    );
  },
  "finds nothing where nothing shows it": async (workbook) => {
    expectEqual(await workbook.findFormulas("#NAME?"), { found: [], cut: [] }, "found");
  },
  "enters formulas again as they are, those that spill too": async (workbook) => {
    await workbook.apply([{ change: "formula", at: SUM.address, formula: SUM.formula }]);
    const before = await seen(workbook);

    const spill = { address: "Spill!B2", formula: "=SEQUENCE(3,2)" };
    await workbook.apply([{ change: "enter-again", formulas: [SUM, spill] }]);

    expectEqual(await seen(workbook), before, "workbook");
    const { formulas } = await workbook.readFormulas("Notes!C1:E1");
    expectEqual(formulas, [["=NA()", undefined, "=SUM(2,3)"]], "formulas");
  },
  "leaves formulas in cells that get a format, in the same deed and in a later one": async (
    workbook,
  ) => {
    const format = { change: "format", format: "0.00" } as const;
    await workbook.apply([
      { change: "formula", at: SUM.address, formula: SUM.formula },
      { ...format, at: "Notes!E1:F1" },
    ]);
    await workbook.apply([{ ...format, at: "Notes!C1:E1", format: "0.0" }]);

    const { formulas } = await workbook.readFormulas("Notes!C1:F1");
    expectEqual(formulas, [["=NA()", undefined, "=SUM(2,3)", undefined]], "formulas");
    const { cells } = await workbook.readReference("E1", "Notes");
    expectEqual(cells, [[5]], "what the formula answers");
  },
  "refuses to enter a formula again that is another one by now": async (workbook) => {
    const before = await seen(workbook);
    const formulas = [{ address: "Notes!C1", formula: "=SUM(2,3)" }];

    await expectRefusal(
      workbook.apply([{ change: "enter-again", formulas }]),
      "changed",
      "Notes!C1",
    );

    expectEqual(await seen(workbook), before, "workbook");
  },
};

/** Where sheets can be protected. */
export const protectedFormulaChecks: Checks = {
  "enters no formula again on a protected sheet": async (workbook, hands) => {
    await hands.protect?.("Notes");
    const formulas = [{ address: "Notes!C1", formula: "=NA()" }];

    await expectRefusal(
      workbook.apply([{ change: "enter-again", formulas }]),
      "protected",
      "Notes",
    );
  },
};

/** Where rows can be hidden. */
export const hiddenFormulaChecks: Checks = {
  "enters formulas again in hidden rows too: they stay as they are": async (workbook, hands) => {
    await hands.hideRow?.("Notes", 0);
    const formulas = [{ address: "Notes!C1", formula: "=NA()" }];

    await workbook.apply([{ change: "enter-again", formulas }]);

    expectEqual((await workbook.readFormulas("Notes!C1")).formulas, [["=NA()"]], "formula");
  },
};
