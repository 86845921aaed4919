import { existsSync, readFileSync } from "node:fs";
import { proposeTables } from "../../src/files/proposal/propose-tables";
import { realDataPath } from "../support/real-data";
import { measure, line } from "./measure";

const INVOICES = "online_retail_invoices.csv";

/** Lines of a ledger with days, amounts of either sign and 500 accounts, the same at each run. */
function ledgerOf(lines: number): Uint8Array {
  const rows = Array.from({ length: lines }, (_, index) => {
    const day = String(1 + (index % 28)).padStart(2, "0");
    const month = String(1 + (index % 12)).padStart(2, "0");
    const amount = index % 17 === 0 ? `-${index % 500}.25` : `${index % 9000}.50`;
    return `R-${index},C-${index % 500},2025-${month}-${day},${amount}`;
  });
  return new TextEncoder().encode(`Document,Customer No,Posting date,Amount\n${rows.join("\n")}\n`);
}

function heapOf(run: () => unknown): number {
  const before = process.memoryUsage().heapUsed;
  const kept = run();
  const after = process.memoryUsage().heapUsed;
  return kept === undefined ? 0 : (after - before) / 1e6;
}

function told(name: string, bytes: Uint8Array): string {
  const read = (): unknown => proposeTables(bytes, { name });
  const heap = heapOf(read);
  return `${line(`${name}, in this one thread`, measure(read, 3), "ms")}   heap ${heap.toFixed(0)} MB`;
}

const lines = [
  "what a file becomes: median, least, most",
  ...(existsSync(realDataPath(INVOICES))
    ? [told("22,190 invoices of a shop", readFileSync(realDataPath(INVOICES)))]
    : ["22,190 invoices of a shop: the folder of real data is not there"]),
  told("100,000 lines", ledgerOf(100_000)),
];
process.stdout.write(`${lines.join("\n")}\n`);
