import { Subtitle2, Text } from "@fluentui/react-components";
import { useMemo, type ReactElement, type ReactNode } from "react";
import type { CellValue } from "../../../workbook/cells";
import { dayFrom1900 } from "../../../workbook/day-count";
import { columnsOfTable } from "../../../schema/field-of";
import {
  countsOf,
  remarksOf,
  summaryLine,
  tellUnreadable,
} from "../../../files/update/update-sentences";
import type { Look } from "../../../files/draft/look";
import type { ChangedCell, UpdatePreview } from "../../../files/update/update-preview";
import { usePageStyles } from "../../components/page-styles";
import type { Origin, Reviewing } from "./import-state";
import { Message } from "./Message";
import { OriginFields } from "./OriginFields";
import { shownCell } from "./shown-cell";
import { texts } from "./texts";

export interface UpdateReviewProps {
  readonly state: Reviewing;
  readonly onOriginate: (origin: Partial<Origin>) => void;
}

/** What a file changes in a table of the workbook, cell by cell, before it does. */
export function UpdateReview({ state, onOriginate }: UpdateReviewProps): ReactElement {
  const styles = usePageStyles();
  const { preview, target, origin, refusal, back } = state;
  const { added, changed, origins, keys } = preview;
  // Not told anew with each letter of a field.
  const lists = useMemo(() => listsOf(preview, back), [preview, back]);
  const hasNews = changed.length > 0 || added.length > 0;
  return (
    <div className={styles.page}>
      <div className={styles.section}>
        <Subtitle2 as="h3">{summaryLine(countsOf(preview))}</Subtitle2>
        <Text>{texts.matchedBy(target, keys)}</Text>
        {hasNews ? null : <Text>{texts.noChanges(target)}</Text>}
        {refusal === undefined ? null : <Message intent="error" message={refusal} />}
        {hasNews && origins.length > 0 && (
          <OriginFields origin={origin} onOriginate={onOriginate} />
        )}
      </div>
      {lists.map((list) => (
        <Lines key={list.heading} {...list} />
      ))}
    </div>
  );
}

/** What is told under a heading: the first lines of all that there are. */
interface ToldList {
  readonly heading: string;
  readonly lines: readonly ReactNode[];
  readonly more: number;
}

function listsOf(preview: UpdatePreview, back: Reviewing["back"]): readonly ToldList[] {
  const { added, changed, missing, unreadable } = preview;
  return [
    listOf(texts.changedCells(changed.length), changed, (cell) =>
      toldChange(cell, { preview, back }),
    ),
    listOf(texts.newRows(added.length), added, ({ key }) => key),
    listOf(texts.missingRows(missing.length), missing, ({ key }) => key),
    listOf(texts.unreadableCells(unreadable.length), unreadable, tellUnreadable),
    listOf(texts.toBeKnown, remarksOf(preview), (remark) => remark),
  ];
}

/** So many lines are shown; of more, their number is said. */
const SHOWN = 50;

/** A file may change a hundred thousand cells: those that are not shown are not put into words. */
function listOf<T>(heading: string, all: readonly T[], tell: (each: T) => ReactNode): ToldList {
  const lines = all.slice(0, SHOWN).map(tell);
  return { heading, lines, more: all.length - lines.length };
}

function Lines({ heading, lines, more }: ToldList): ReactElement | null {
  const styles = usePageStyles();
  if (lines.length === 0) return null;
  return (
    <div className={styles.section}>
      <Subtitle2 as="h4">{heading}</Subtitle2>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index} className={styles.breakable}>
            {line}
          </li>
        ))}
        {more > 0 && <li>{texts.andOthers(more)}</li>}
      </ul>
    </div>
  );
}

type Compared = Pick<Reviewing, "preview" | "back">;

function toldChange({ key, column, before, after }: ChangedCell, state: Compared): ReactNode {
  const told = (cell: CellValue): string =>
    cell === "" ? texts.blank : shownAs(cell, column, state);
  return (
    <>
      {key} {column}: {told(before)} → <strong>{told(after)}</strong>
    </>
  );
}

/** Days are shown as such; the schema and the file know which they are. */
function shownAs(cell: CellValue, column: string, { back, preview }: Compared): string {
  if (isDay(column, back.seen.look)) {
    return shownCell(preview.countsFrom1904 === true ? dayFrom1900(cell) : cell, "date");
  }
  return typeof cell === "number" ? cell.toLocaleString(undefined, ALL_DIGITS) : String(cell);
}

function isDay(column: string, { outcome }: Look): boolean {
  if (outcome.kind === "refused") return false;
  const ours = columnsOfTable(outcome.takenFor)[column.toLowerCase()];
  const read = outcome.columns.find((each) => (each.column ?? each.header) === column);
  return (ours ?? read)?.kind === "date";
}

const ALL_DIGITS = { maximumFractionDigits: 10 };
