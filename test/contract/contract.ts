import type { FrozenPanes } from "../../src/workbook/transaction/settings";
import {
  WorkbookError,
  type WorkbookErrorCode,
  type WorkbookGateway,
} from "../../src/workbook/gateway";

/** What a person does in the workbook, outside of our pane. */
export interface Hands {
  readonly typeInto: (address: string, value: string | number | boolean) => Promise<void>;
  readonly moveTo: (address: string) => Promise<void>;
  /** Absent where a workbook knows no protection. */
  readonly protect?: (sheet: string) => Promise<void>;
  /** Hides a row, counted from 0. Absent where our hands cannot. */
  readonly hideRow?: (sheet: string, row: number) => Promise<void>;
  /** Absent where our hands do not reach what only the program itself shows. */
  readonly looks?: Looks;
}

/** What a workbook shows beside its values, and how a person sets it. Cells are single ones. */
export interface Looks {
  readonly of: (cell: string) => CellLook;
  readonly print: (sheet: string) => PrintLook;
  /** How many rows and columns are frozen. */
  readonly frozen: (sheet: string) => FrozenPanes;
  readonly setFrozen: (sheet: string, panes: FrozenPanes) => void;
  readonly setFormat: (cell: string, format: string) => void;
  readonly setWidth: (cell: string, pixels: number) => void;
  readonly setList: (cell: string, words: string) => void;
  readonly setOrientation: (sheet: string, orientation: PrintLook["orientation"]) => void;
}

export interface CellLook {
  /** `""` where there is none. */
  readonly format: string;
  /** In pixels. */
  readonly width: number;
  readonly list: string | undefined;
}

export interface PrintLook {
  readonly orientation: "portrait" | "landscape";
  readonly fitsWidth: boolean;
  readonly repeatedRows: number;
}

/** Throws an error that says what differs from the contract. */
export type Run = (workbook: WorkbookGateway, hands: Hands) => Promise<void>;

/** Checks by their names, each a sentence about a workbook. */
export type Checks = Readonly<Record<string, Run>>;

/**
 * One thing that every workbook behind the door does. It uses no test framework, so that it runs in
 * a page as well. Each check begins with a workbook of its own that holds `CONTRACT_WORKBOOK`.
 */
export interface ContractCheck {
  readonly name: string;
  /** What not every workbook has. */
  readonly needs: Need | undefined;
  readonly run: Run;
}

export type Need = "protection" | "hiding" | "looks" | "deeds";

/** What a workbook lacks, and why: checks that need it are skipped by name. */
export type Lacks = Readonly<Partial<Record<Need, string>>>;

/** Why a check cannot run on a workbook; `undefined` when it can. */
export function skipReason({ needs }: ContractCheck, lacks: Lacks): string | undefined {
  return needs === undefined ? undefined : lacks[needs];
}

export function expectEqual(found: unknown, expected: unknown, what: string): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: expected ${other}, found ${one}`);
}

/** Expects a refusal that names what was asked for and says more than its code. */
export async function expectRefusal(
  asked: Promise<unknown>,
  code: WorkbookErrorCode,
  named: string,
): Promise<void> {
  const outcome = await asked.then(
    (answer) => `the answer ${JSON.stringify(answer)}`,
    (thrown: unknown) => thrown,
  );
  if (!(outcome instanceof WorkbookError)) {
    throw new Error(`expected the refusal "${code}", found ${String(outcome)}`);
  }
  expectEqual(outcome.code, code, `code of "${outcome.message}"`);
  const saysMore = outcome.message.includes(named) && outcome.message.length > named.length + 20;
  if (!saysMore) throw new Error(`expected advice about "${named}", found "${outcome.message}"`);
}

const PATIENCE_MILLISECONDS = 5_000;
const PAUSE_MILLISECONDS = 10;

/** Waits until something holds, as programs tell of changes and calculate in their own time. */
export async function waitFor(
  holds: () => boolean | Promise<boolean>,
  what: string,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
}

/** What stands on all sheets, as the gateway tells it. */
export async function seen(workbook: WorkbookGateway): Promise<unknown> {
  const sheets = await workbook.listSheets();
  const cells: unknown[] = [];
  for (const { name } of sheets) cells.push(await workbook.readReference("A:H", name));
  return [sheets, cells, await workbook.listTables()];
}
