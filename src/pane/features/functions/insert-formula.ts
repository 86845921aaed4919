import type { KamFunction } from "../../../functions/catalogue";
import { WorkbookError, type WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import type { Store } from "../../store/store";
import type { FunctionsEvent, FunctionsState, Insertion } from "./functions-state";
import { ownFormula } from "./own-formula";
import { TEXTS } from "./texts";

export type FunctionsStore = Store<FunctionsState, FunctionsEvent>;

/** Writes a formula into the cell the person stands on, if that is empty. */
export function insertFormula(
  store: FunctionsStore,
  workbook: WorkbookGateway,
  formula: NamedFormula,
): Promise<void> {
  return reporting(store, () => writeAtSelection(workbook, formula));
}

/** Writes the function, asked about the workbook's own tables, into the cell the person stands on. */
export function insertForTables(
  store: FunctionsStore,
  workbook: WorkbookGateway,
  definition: KamFunction,
): Promise<void> {
  return reporting(store, async () => {
    const formula = await ownFormula(definition, workbook);
    if (formula === undefined) return { phase: "refused", message: TEXTS.noAccounts };
    return writeAtSelection(workbook, { name: definition.name, formula });
  });
}

interface NamedFormula {
  /** Name of the function after `KAM.`. */
  readonly name: string;
  readonly formula: string;
}

async function writeAtSelection(
  workbook: WorkbookGateway,
  { name, formula }: NamedFormula,
): Promise<Insertion> {
  const active = await workbook.readActiveCell();
  if (active.value !== "" || active.formula !== undefined) {
    return { phase: "refused", message: TEXTS.occupied(active.address) };
  }
  await workbook.apply([{ change: "formula", at: active.address, formula }]);
  const local = await localForm(workbook, active.address);
  const message =
    local === undefined
      ? TEXTS.inserted(name, active.address)
      : TEXTS.insertedAs(name, active.address, local);
  return { phase: "done", message };
}

/** Only a formula that stands somewhere is known as the person's program writes it. */
async function localForm(workbook: WorkbookGateway, address: string): Promise<string | undefined> {
  try {
    const { formulaAddress, formulaLocal } = await workbook.readActiveCell();
    return formulaAddress === address ? formulaLocal : undefined;
  } catch (thrown) {
    // The formula stands already, whether it can be read or not.
    if (thrown instanceof WorkbookError) return undefined;
    throw thrown;
  }
}

async function reporting(store: FunctionsStore, work: () => Promise<Insertion>): Promise<void> {
  store.send({ type: "insertionMoved", insertion: { phase: "working" } });
  try {
    store.send({ type: "insertionMoved", insertion: await work() });
  } catch (thrown) {
    const insertion = { phase: "refused", message: adviceFor(thrown) } as const;
    store.send({ type: "insertionMoved", insertion });
  }
}
