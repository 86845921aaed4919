import { Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnsOfTable } from "../../schema/field-of";
import { accountsTable } from "../../schema/tables/accounts";
import type { CsvDraft } from "./csv-draft";
import type { ImportStore } from "./open-csv";
import type { ColumnMapping } from "../../files/proposal/kind/propose-mapping";
import type { CsvTable } from "../../files/csv/csv-table";
import { shownCell } from "./shown-cell";
import { KIND_NAMES, texts } from "./texts";

export interface PreviewTableProps {
  readonly draft: CsvDraft;
  readonly table: CsvTable;
  readonly mapping: readonly ColumnMapping[];
  /** The table of ours whose columns they may be; of none of ours, those of accounts. */
  readonly takenFor: string | undefined;
  readonly store: ImportStore;
}

const SHOWN_ROWS = 8;

const useStyles = makeStyles({
  frame: { overflowX: "auto", outlineStyle: "none" },
  table: { borderCollapse: "collapse" },
  caption: { textAlign: "start" },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    whiteSpace: "nowrap",
    verticalAlign: "top",
  },
  number: { textAlign: "end" },
});

/** The first rows of a file under the names of its columns, each with what it stands for. */
export function PreviewTable(props: PreviewTableProps): ReactElement {
  const { draft, table, mapping, takenFor, store } = props;
  const styles = useStyles();
  const names = Object.keys(columnsOfTable(takenFor ?? accountsTable.name));
  const shown = table.rows.slice(0, SHOWN_ROWS);
  const choose = (header: string, column: string | undefined): void => {
    const columns = new Map([...(draft.chosen.columns ?? []), [header, column] as const]);
    store.send({ type: "corrected", change: { chosen: { ...draft.chosen, columns } } });
  };
  return (
    // A part that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} tabIndex={0} role="region" aria-label={texts.columns}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          <Text size={200}>{texts.rows(shown.length, table.rows.length)}</Text>
        </caption>
        <thead>
          <tr>
            {mapping.map(({ header, column }, index) => (
              <th key={header} scope="col" className={styles.cell}>
                <div>{header}</div>
                <Text size={200}>{KIND_NAMES[table.columns[index]?.kind ?? "text"]}</Text>
                <ColumnChoice header={header} column={column} names={names} onChoose={choose} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td
                  key={column}
                  className={
                    typeof cell === "number" ? `${styles.cell} ${styles.number}` : styles.cell
                  }
                >
                  {shownCell(cell, table.columns[column]?.kind ?? "text")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnChoice(props: {
  readonly header: string;
  readonly column: string | undefined;
  readonly names: readonly string[];
  readonly onChoose: (header: string, column: string | undefined) => void;
}): ReactElement {
  const { header, column, names, onChoose } = props;
  return (
    <Select
      size="small"
      aria-label={texts.standsFor(header)}
      value={column ?? ""}
      onChange={(_, { value }) => {
        onChoose(
          header,
          names.find((name) => name === value),
        );
      }}
    >
      <option value="">{texts.itself}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}
