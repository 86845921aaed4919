import { HEALTH_HEADERS, LEDGER_HEADERS } from "./danger-tables";
import { DANGER_TEXTS } from "./danger-texts";
import type { DangerCells, ReadTable } from "./read-danger-tables";

/** From where the signs of danger were read, and what the workbook lacks to see them all. */
export function dangerNotes({ ledger, earlierHealth }: DangerCells): readonly string[] {
  return [
    note(ledger, DANGER_TEXTS.noLedgerTable(LEDGER_HEADERS), DANGER_TEXTS.readFrom),
    note(earlierHealth, DANGER_TEXTS.noEarlierTable(HEALTH_HEADERS), DANGER_TEXTS.earlierFrom),
  ];
}

function note(
  table: ReadTable | undefined,
  absent: string,
  present: (name: string) => string,
): string {
  if (table === undefined) return absent;
  return "message" in table ? DANGER_TEXTS.notRead(table.name, table.message) : present(table.name);
}
