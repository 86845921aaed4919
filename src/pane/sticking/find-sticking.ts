import { splitAddress } from "../../workbook/address";
import type { StandingFormula, WorkbookGateway } from "../../workbook/gateway";
import { NAME_ERROR } from "../kam-names";

/** The formulas with KAM functions that show `#NAME?`. */
export interface Findings {
  /** Those that can be entered again. */
  readonly open: readonly StandingFormula[];
  readonly locked: readonly LockedSheet[];
  readonly misspelt: readonly Misspelt[];
  /** Of sheets that were not looked through whole, the cells that were. */
  readonly cut: readonly string[];
}

/** Formulas that would be entered again, were their sheet not protected. */
export interface LockedSheet {
  readonly sheet: string;
  readonly count: number;
}

/** Names in a formula that are no functions of KAM. */
export interface Misspelt {
  readonly address: string;
  readonly names: readonly string[];
}

/** Looks for them on all sheets, hidden ones too. */
export async function findSticking(workbook: WorkbookGateway): Promise<Findings> {
  const { found, cut } = await workbook.findFormulas(NAME_ERROR);
  if (found.length === 0) return { open: [], locked: [], misspelt: [], cut };
  // What knows all functions is loaded where there is something to know.
  const { stickingOf } = await import("./sticking-of");
  const open: StandingFormula[] = [];
  const misspelt: Misspelt[] = [];
  for (const standing of found) {
    const sticking = stickingOf(standing.formula);
    if (sticking?.kind === "sticks") open.push(standing);
    if (sticking?.kind === "misspelt")
      misspelt.push({ address: standing.address, names: sticking.names });
  }
  const shut = await protectedSheets(workbook);
  const isShut = ({ address }: StandingFormula): boolean => shut.has(splitAddress(address).sheet);
  return {
    open: open.filter((each) => !isShut(each)),
    locked: countedBySheet(open.filter(isShut)),
    misspelt,
    cut,
  };
}

async function protectedSheets(workbook: WorkbookGateway): Promise<ReadonlySet<string>> {
  const sheets = await workbook.listSheets();
  return new Set(sheets.flatMap(({ name, isProtected }) => (isProtected ? [name] : [])));
}

function countedBySheet(all: readonly StandingFormula[]): readonly LockedSheet[] {
  const counts = new Map<string, number>();
  for (const { address } of all) {
    const { sheet } = splitAddress(address);
    counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  return [...counts].map(([sheet, count]) => ({ sheet, count }));
}
