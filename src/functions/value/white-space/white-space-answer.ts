import { aligned, ratio, toDecimal } from "../../../model/money/decimal";
import { fault, notAvailable } from "../../../model/errors";
import { naturalOrder } from "../../../model/natural-order";
import type { RolledNode } from "../../../model/value/roll-up";
import { idText } from "../../../model/account-id";
import type { AnswerCell, AnswerGrid } from "../../define/answer";
import { accountRow } from "../../define/per-account/explain-account";
import { tableInputs } from "../../define/per-account/shown-inputs";
import type { Position } from "../../define/definition";
import { explained, unlisted, type Explanation, round } from "../../define/explanation";
import { SHOWN_LINES } from "../../define/shown-lines";
import { potentialColumns } from "../../../schema/tables/potentials";
import {
  measureWhiteSpace,
  type FiledEntry,
  type Names,
  type WhiteSpaceCall,
} from "./measure-white-space";

export function answerWhiteSpace(call: WhiteSpaceCall): AnswerGrid {
  const { nodes, entries, names } = measureWhiteSpace(call);
  const flags = flagsByNode(entries);
  const rows = nodes.map((node) => toRow(node, names, flags.get(node.id) ?? []));
  return (call.headers ?? true) ? [headersOf(call.by), ...rows] : rows;
}

export function explainWhiteSpace(
  call: WhiteSpaceCall,
  position: Position,
  source: string,
): Explanation {
  const { nodes, entries, names } = measureWhiteSpace(call);
  const node = nodes[accountRow(position, { headers: call.headers, count: nodes.length })];
  if (node === undefined) throw fault("outside-the-answer", {});
  if (node.fault !== undefined) throw node.fault;
  const { all, own, children } = node;
  const lines = entries.filter((entry) => entry.node === node.id);
  const headers = Object.keys(potentialColumns);
  const name = idText(names.ofNode(node.id));
  return explained({
    question: `White space of ${name} with all below it`,
    answer: toRow(node, names, [])[3] ?? "",
    row: { title: "white_space", of: name },
    rule: [
      "Each line: potential less revenue, 0 where revenue is more; below 0 it keeps its minus.",
      "A line that includes the units below holds only what they do not state themselves.",
      `Lines that are known: ${all.knownCount}; with a blank amount, and not counted: ${all.unknownCount}.`,
    ],
    inputs: lines.slice(0, SHOWN_LINES).flatMap(({ line }) =>
      tableInputs(call.potentials.table, line.row, headers)
        .filter(({ origin }) => origin.kind === "cell")
        .map((value) => ({ ...value, label: `row ${line.row + 2}: ${value.label}` })),
    ),
    ...unlisted(lines.length, SHOWN_LINES, "line"),
    parts: [
      ...[...own.openItems].map(([item, open]) => ({ label: item, amount: open, how: "own" })),
      ...children.map((child) => ({
        label: idText(names.ofNode(child.id)),
        amount: child.all.open,
        how: `of a potential of ${round(child.all.potential)}`,
      })),
    ],
    source,
  });
}

function flagsByNode(entries: readonly FiledEntry[]): ReadonlyMap<string, readonly string[]> {
  const flags = new Map<string, string[]>();
  for (const { node, item, flag } of entries) {
    if (flag === "") continue;
    flags.set(node, [...(flags.get(node) ?? []), `${flag}: ${item}`]);
  }
  return flags;
}

function headersOf(by: WhiteSpaceCall["by"]): readonly string[] {
  const [key, open] = by === "unit" ? ["account_id", "products"] : ["product", "units"];
  return [
    key,
    "level",
    "own_white_space",
    "white_space",
    `open_${open}`,
    "largest_open",
    "coverage",
    "unknown",
    "flag",
  ];
}

function toRow(
  { id, level, own, all, children, fault }: RolledNode,
  { ofNode, ofItem }: Names,
  flags: readonly string[],
): readonly AnswerCell[] {
  if (fault !== undefined) {
    const name = id.startsWith("\n") ? fault : ofNode(id);
    return [name, ...new Array<AnswerCell>(8).fill(fault)];
  }
  const hasOwn = own.knownCount + own.unknownCount > 0 || children.length === 0;
  const unknown = notAvailable("no line has both potential and revenue, so white space is unknown");
  return [
    ofNode(id),
    level,
    hasOwn && own.knownCount === 0 ? unknown : own.open,
    all.knownCount === 0 ? unknown : all.open,
    all.openItems.size,
    ofItem(largest(all.openItems)),
    coverageOf(all),
    all.unknownCount,
    flags.join("; "),
  ];
}

/** More is open than could be bought where credits exceed invoices: nothing is covered then. */
function coverageOf({ potential, open }: RolledNode["all"]): AnswerCell {
  const [whole = 0n, left = 0n] = aligned([potential, open].map(toDecimal));
  if (whole <= 0n) return notAvailable("there is no potential to cover");
  return left > whole
    ? notAvailable(
        "more is open than could be bought, as revenue is below 0 (credits above invoices), so no part is covered",
      )
    : ratio(whole - left, whole);
}

function largest(items: ReadonlyMap<string, number>): string {
  const [first] = [...items].sort(
    ([one, open], [other, more]) => more - open || naturalOrder(one, other),
  );
  return first?.[0] ?? "";
}
