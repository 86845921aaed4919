import { errorText } from "../../../reading/cells";
import { WorkbookError, type ActiveCell, type WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import type { Store } from "../../store/store";
import type { FunctionsEvent, FunctionsState, Insertion } from "./functions-state";
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

export interface NamedFormula {
  /** Name of the function after `KAM.`. */
  readonly name: string;
  readonly formula: string;
}

/** What a cell shows while its function runs. */
const STILL_CALCULATING = ["#BUSY!", "#GETTING_DATA"];

export async function writeAtSelection(
  workbook: WorkbookGateway,
  { name, formula }: NamedFormula,
): Promise<Insertion> {
  const active = await workbook.readActiveCell();
  if (active.value !== "" || active.formula !== undefined) {
    return { phase: "refused", message: TEXTS.occupied(active.address) };
  }
  await workbook.apply([{ change: "formula", at: active.address, formula }]);
  return becameOf(name, active.address, await standing(workbook, active.address));
}

/** What the cell says by now; a cell that still calculates says nothing yet. */
function becameOf(name: string, address: string, cell: ActiveCell | undefined): Insertion {
  const error = errorText(cell?.value);
  if (error !== undefined && !STILL_CALCULATING.includes(error)) {
    return { phase: "refused", message: TEXTS.shows(name, address, error) };
  }
  const message =
    cell?.formulaLocal === undefined
      ? TEXTS.inserted(name, address)
      : TEXTS.insertedAs(name, address, cell.formulaLocal);
  return { phase: "done", message };
}

/** Only a formula that stands somewhere is known as the person's program writes it. */
async function standing(
  workbook: WorkbookGateway,
  address: string,
): Promise<ActiveCell | undefined> {
  try {
    const cell = await workbook.readActiveCell();
    return cell.formulaAddress === address ? cell : undefined;
  } catch (thrown) {
    // The formula stands already, whether it can be read or not.
    if (thrown instanceof WorkbookError) return undefined;
    throw thrown;
  }
}

/** Tells of the work while it runs and what became of it. */
export async function reporting(
  store: FunctionsStore,
  work: () => Promise<Insertion>,
): Promise<void> {
  store.send({ type: "insertionMoved", insertion: { phase: "working" } });
  try {
    store.send({ type: "insertionMoved", insertion: await work() });
  } catch (thrown) {
    const insertion = { phase: "refused", message: adviceFor(thrown) } as const;
    store.send({ type: "insertionMoved", insertion });
  }
}
