import { HEALTH } from "../../../functions/relationship/health";
import { dayText } from "../../../functions/define/day-text";
import { toFailure } from "../../../functions/failure";
import { plainText } from "../../../model/plain-text";
import type { Cells } from "../../../workbook/gateway";
import { answerRecords, type AnswerRecord, type TitlesOf } from "./answer-records";
import { DANGER_TEXTS } from "./danger-texts";
import { namedCells } from "./named-cells";
import type { ReadTable } from "./read-danger-tables";

/** What HEALTH says of one account; `absent` says why it says nothing. */
export type AccountHealth =
  | {
      readonly phase: "known";
      readonly health: number;
      readonly band: string;
      readonly isProvisional: boolean;
      /** Points gained since the last period; `undefined` where that one is not known. */
      readonly change: number | undefined;
      readonly trend: string;
      /** Day of the health before, where its table says it. */
      readonly since: string | undefined;
    }
  | { readonly phase: "absent"; readonly why: string };

/** Asks HEALTH, as a cell does, about every account; the accounts by row. */
export function askHealth(
  accounts: Cells,
  settings: Cells | undefined,
  earlier: ReadTable | undefined,
): (row: number) => AccountHealth {
  const before = earlier !== undefined && "cells" in earlier ? earlier.cells : undefined;
  try {
    const answer = HEALTH.call([accounts, settings ?? null, before ?? null]);
    const records = answerRecords<typeof HEALTH>(answer);
    const since = before === undefined ? () => undefined : daysBefore(before);
    return (row) => toHealth(records[row], since);
  } catch (thrown) {
    const { message } = toFailure("HEALTH", thrown);
    return () => ({ phase: "absent", why: message });
  }
}

function toHealth(
  record: AnswerRecord<TitlesOf<typeof HEALTH>> | undefined,
  since: (id: string) => string | undefined,
): AccountHealth {
  const health = record?.number("health");
  const band = record?.text("band") ?? "";
  if (record === undefined || health === undefined || band === TOO_LITTLE) {
    return { phase: "absent", why: record?.faults[0] ?? DANGER_TEXTS.tooLittleHealth };
  }
  return {
    phase: "known",
    health,
    band,
    isProvisional: record.text("standing") === "provisional",
    change: record.number("change"),
    trend: record.text("trend"),
    since: since(record.text("account_id")),
  };
}

const TOO_LITTLE = "insufficient data";

/** The day that a table of earlier health names for each account. */
function daysBefore(cells: Cells): (id: string) => string | undefined {
  const cellsOf = namedCells(cells);
  const days = new Map<string, string>();
  cells.slice(1).forEach((_, row) => {
    const named = cellsOf(row);
    const day = named.number("as_of");
    if (day !== undefined) days.set(named.text("account_id"), dayText(day));
  });
  return (id) => days.get(plainText(id));
}
