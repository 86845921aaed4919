import type { KamFunction } from "../../../functions/catalogue";
import { splitAddress } from "../../../workbook/address";
import type { WorkbookGateway } from "../../../workbook/gateway";
import type { Insertion, Offer } from "./functions-state";
import { adviceFor } from "../../advice";
import { reporting, writeAtSelection, type FunctionsStore } from "./insert-formula";
import { chooseArguments } from "./own/choose-arguments";
import { assumedOf, lackingOf, tablesOf, type OwnCall } from "./own/own-call";
import { failureOf } from "./own/try-call";
import { writeCall } from "./own/write-call";
import { saidOfOffer } from "./said-of-offer";
import { TEXTS } from "./texts";

/** Looks whether the function can be asked about the workbook's own tables. */
export async function lookForTables(
  store: FunctionsStore,
  workbook: WorkbookGateway,
  definition: KamFunction,
): Promise<void> {
  const { name } = definition;
  try {
    const offer = offerOf(await callAround(workbook, definition));
    store.send({ type: "offered", name, offer });
  } catch (thrown) {
    // Pressing the button asks again.
    store.send({ type: "offered", name, offer: { phase: "ready" } });
    const insertion = { phase: "refused", message: adviceFor(thrown) } as const;
    store.send({ type: "insertionMoved", insertion });
  }
}

/**
 * Writes the function, asked about the workbook's own tables, into the cell the person stands on. It is
 * asked here first: what would answer nothing is not written, and why is said.
 */
export function insertForTables(
  store: FunctionsStore,
  workbook: WorkbookGateway,
  definition: KamFunction,
  today = new Date(),
): Promise<void> {
  return reporting(store, async () => {
    const call = await callAround(workbook, definition);
    const offer = offerOf(call);
    const without = saidOfOffer(definition, offer);
    if (without.length > 0) return { phase: "refused", message: without.join(" ") };
    const failure = await failureOf(call, workbook, today);
    if (failure !== undefined) return { phase: "refused", message: TEXTS.wouldFail(failure) };
    const formula = await writeCall(call, workbook, today);
    const written = await writeAtSelection(workbook, { name: definition.name, formula });
    return withAssumed(written, assumedOf(call));
  });
}

async function callAround(workbook: WorkbookGateway, definition: KamFunction): Promise<OwnCall> {
  const tables = await workbook.listTables();
  const { address } = await workbook.readActiveCell();
  return chooseArguments(definition, { tables, sheet: splitAddress(address).sheet });
}

function offerOf(call: OwnCall): Offer {
  const tables = lackingOf(call);
  if (tables.length > 0) return { phase: "lacking", tables };
  return { phase: tablesOf(call).length === 0 ? "values" : "ready" };
}

function withAssumed(insertion: Insertion, assumed: readonly string[]): Insertion {
  if (insertion.phase !== "done" || assumed.length === 0) return insertion;
  return { phase: "done", message: `${insertion.message} ${TEXTS.putYours(assumed)}` };
}
