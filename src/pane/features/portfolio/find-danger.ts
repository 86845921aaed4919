import { accountColumns } from "../../../schema/tables/accounts";
import type { Settings } from "../../../reading/settings";
import type { Cells } from "../../../workbook/gateway";
import { askHealth, type AccountHealth } from "./ask-health";
import { askSilence, type AccountSilence } from "./ask-silence";
import { DANGER_TEXTS } from "./danger-texts";
import { LEDGER_HEADERS } from "./danger-tables";
import { namedCells, type NamedCells } from "./named-cells";
import type { DangerCells } from "./read-danger-tables";

/** One sign that a relationship comes apart. */
export interface DangerSign {
  readonly kind: keyof typeof DANGER_TEXTS.advice;
  readonly says: string;
}

/** What was seen of one account, and what could not be looked at. */
export interface Watched {
  /** The gravest first; empty where nothing shows. */
  readonly signs: readonly DangerSign[];
  readonly unchecked: readonly string[];
  readonly isLapsed: boolean;
  /** Who looks after it; `""` where nobody is named. */
  readonly owner: string;
}

/** What STAGE says of one account's signs. */
interface StageSigns {
  readonly id: string;
  readonly signs: string;
  readonly unchecked: string;
}

/** Looks for signs with the definitions that the cells use: STAGE, HEALTH, ORDERS and OVERDUE. */
export function watchAccounts(
  tables: DangerCells & { readonly accounts: Cells; readonly settings: Cells | undefined },
  inForce: Settings,
): (row: number, stage: StageSigns) => Watched {
  const { accounts, settings, ledger, earlierHealth } = tables;
  const cellsOf = namedCells(accounts);
  const healthOf = askHealth(accounts, settings, earlierHealth);
  const day = lastDay(accounts, cellsOf);
  const ofLedger = ledger === undefined ? undefined : askSilence(ledger, settings, day);
  const cut = inForce.value("overdue: cut");
  return (row, stage) => {
    const cells = cellsOf(row);
    const silence = ofLedger?.(stage.id);
    const found = [ofStage(stage), ofSilence(silence, cells, cut), ofHealth(healthOf(row))];
    return {
      signs: found.flatMap(({ signs }) => signs),
      unchecked: found.flatMap(({ unchecked }) => unchecked),
      isLapsed: cells.text(accountColumns.lifecycle.header).toLowerCase() === "lapsed",
      owner: cells.text(accountColumns.kam_owner.header),
    };
  };
}

type Found = Pick<Watched, "signs" | "unchecked">;

const NOTHING: Found = { signs: [], unchecked: [] };

/** The latest day on which facts of the accounts were true. */
function lastDay(accounts: Cells, cellsOf: (row: number) => NamedCells): number | undefined {
  let last: number | undefined;
  for (let row = 0; row < accounts.length - 1; row += 1) {
    const day = cellsOf(row).number(accountColumns.as_of.header);
    if (day !== undefined && (last === undefined || day > last)) last = day;
  }
  return last;
}

function ofStage({ signs, unchecked }: StageSigns): Found {
  return {
    signs: listed(signs).map((says) => ({ kind: kindOf(says), says })),
    unchecked: listed(unchecked).map(DANGER_TEXTS.stageSigns),
  };
}

/** Lists in one cell are parted by a semicolon. */
function listed(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split("; ");
}

/** What a sign is about is its first word. */
function kindOf(sign: string): DangerSign["kind"] {
  if (sign.startsWith("notice")) return "notice";
  return sign.startsWith("indicators") ? "indicators" : "revenue";
}

function ofSilence(silence: AccountSilence | undefined, cells: NamedCells, cut: number): Found {
  if (silence?.phase === "known") {
    const { isOverdue, days, usual } = silence;
    return isOverdue ? sign("silence", DANGER_TEXTS.overdue(days, usual)) : NOTHING;
  }
  const probability = cells.number(accountColumns.silence_probability.header);
  if (probability === undefined) {
    const why = silence?.why ?? DANGER_TEXTS.noLedger(LEDGER_HEADERS);
    return { signs: [], unchecked: [DANGER_TEXTS.silenceNotKnown(why)] };
  }
  if (probability >= cut) return NOTHING;
  return sign("silence", DANGER_TEXTS.silenceFromTable(silentDays(cells), probability));
}

function silentDays(cells: NamedCells): number | undefined {
  const asOf = cells.number(accountColumns.as_of.header);
  const last = cells.number(accountColumns.last_order.header);
  return asOf === undefined || last === undefined ? undefined : Math.max(asOf - last, 0);
}

function ofHealth(measured: AccountHealth): Found {
  if (measured.phase === "absent") {
    return { signs: [], unchecked: [DANGER_TEXTS.healthNotKnown(measured.why)] };
  }
  const { health, band, change, trend, since, isProvisional } = measured;
  const unchecked = change === undefined ? [DANGER_TEXTS.changeNotKnown] : [];
  const isFalling = band === "watch" && trend === "falling";
  if (band !== "at risk" && !isFalling) return { signs: [], unchecked };
  const says = [
    DANGER_TEXTS.health(health),
    ...(change === undefined ? [] : [DANGER_TEXTS.change(change, since)]),
    ...(isProvisional ? [DANGER_TEXTS.provisional] : []),
  ].join(", ");
  return { signs: [{ kind: isFalling ? "falling" : "health", says }], unchecked };
}

function sign(kind: DangerSign["kind"], says: string): Found {
  return { signs: [{ kind, says }], unchecked: [] };
}
