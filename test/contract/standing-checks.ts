import { expectEqual, waitFor, type Checks } from "./contract";

/** Where the person stands, and hearing of it. */
export const standingChecks: Checks = {
  "reads the selected cells": async (workbook, hands) => {
    await hands.moveTo("'Key people'!A2:B2");

    const block = await workbook.readSelection();

    expectEqual(block, { address: "'Key people'!A2:B2", cells: [["Ada", "Buyer"]] }, "block");
  },
  "moves the person to a sheet and cells": async (workbook) => {
    await workbook.select("'Key people'!A2:B3");

    expectEqual((await workbook.readActiveCell()).address, "'Key people'!A2", "active cell");
    expectEqual((await workbook.readSelection()).address, "'Key people'!A2:B3", "selection");
  },
  "tells the value of the active cell, which has no formula": async (workbook, hands) => {
    await hands.moveTo("Accounts!C3");

    const cell = await workbook.readActiveCell();

    expectEqual([cell.address, cell.value], ["Accounts!C3", 80.5], "cell");
    expectEqual(cell.formula, undefined, "formula");
    expectEqual(cell.formulaAddress, "Accounts!C3", "address of the formula");
  },
  "takes no text for a formula": async (workbook, hands) => {
    await hands.moveTo("Notes!A5");

    const cell = await workbook.readActiveCell();

    expectEqual([cell.value, cell.formula], ["=1+1", undefined], "value and formula");
  },
  "tells the formula that spilled into the active cell": async (workbook, hands) => {
    await hands.moveTo("Spill!C4");

    const cell = await workbook.readActiveCell();

    expectEqual([cell.address, cell.value], ["Spill!C4", 6], "cell");
    expectEqual(
      [cell.formula, cell.formulaAddress],
      ["=SEQUENCE(3,2)", "Spill!B2"],
      "formula and where it stands",
    );
  },
  "tells of a moved selection until it is told to stop": async (workbook, hands) => {
    const [stopped, witness]: [string[], string[]] = [[], []];
    const stop = await workbook.onSelectionChanged((address) => stopped.push(address));
    const stopWitness = await workbook.onSelectionChanged((address) => witness.push(address));

    await hands.moveTo("Accounts!C3");
    await waitFor(() => stopped.includes("Accounts!C3"), "news of Accounts!C3");
    await hands.moveTo("'Key people'!A2:B3");
    await waitFor(() => stopped.includes("'Key people'!A2:B3"), "news of another sheet");
    await stop();
    await hands.moveTo("Notes!B4");
    await waitFor(() => witness.includes("Notes!B4"), "news for the one who listens on");
    await stopWitness();

    expectEqual(stopped.includes("Notes!B4"), false, "news after stopping");
  },
  "tells of changed cells until it is told to stop": async (workbook, hands) => {
    const [stopped, witness]: [string[], string[]] = [[], []];
    const stop = await workbook.onChanged((address) => stopped.push(address));
    const stopWitness = await workbook.onChanged((address) => witness.push(address));

    await hands.typeInto("'Key people'!B2", "Owner");
    await waitFor(() => stopped.includes("'Key people'!B2"), "news of 'Key people'!B2");
    await stop();
    await hands.typeInto("Notes!B4", 6);
    await waitFor(() => witness.includes("Notes!B4"), "news for the one who listens on");
    await stopWitness();

    expectEqual(stopped.includes("Notes!B4"), false, "news after stopping");
  },
  "tells of changes on the sheets in use alone, and of all while one of these is not there": async (
    workbook,
    hands,
  ) => {
    const [witness, some, lost]: [string[], string[], string[]] = [[], [], []];
    const stops = [
      await workbook.onChanged((address) => some.push(address), { inUse: () => ["Accounts"] }),
      await workbook.onChanged((address) => lost.push(address), {
        inUse: () => ["Gone", "Accounts"],
      }),
      await workbook.onChanged((address) => witness.push(address)),
    ];

    await hands.typeInto("Notes!B4", 6);
    await waitFor(() => witness.includes("Notes!B4"), "news for the one who listens to all");
    await hands.typeInto("Accounts!B2", "Retail");
    await waitFor(() => some.includes("Accounts!B2"), "news of the sheet in use");
    await waitFor(() => lost.includes("Accounts!B2"), "news for the one who has lost a sheet");
    for (const stop of stops) await stop();

    expectEqual(some, ["Accounts!B2"], "changes on the sheet in use");
    expectEqual(lost, ["Notes!B4", "Accounts!B2"], "changes while a sheet in use is not there");
  },
  "lets a listener stop twice": async (workbook) => {
    const stop = await workbook.onChanged(() => undefined);

    await stop();
    await stop();
  },
};
