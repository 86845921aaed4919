import { Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DraftAsked } from "../../../files/draft/asked";
import type { TableLook } from "../../../files/draft/look";
import { columnsOfTable } from "../../../schema/field-of";
import { accountsTable } from "../../../schema/tables/accounts";
import { ScrollRegion } from "../../components/ScrollRegion";
import { shownCell } from "./shown-cell";
import { KIND_NAMES, texts } from "./texts";

export interface PreviewTableProps {
  readonly outcome: TableLook;
  readonly asked: DraftAsked;
  readonly onAsk: (change: Partial<DraftAsked>) => void;
}

const useStyles = makeStyles({
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
export function PreviewTable({ outcome, asked, onAsk }: PreviewTableProps): ReactElement {
  const styles = useStyles();
  const { columns, shown, rowCount, takenFor } = outcome;
  // Of what is none of our tables, columns may be those of accounts.
  const names = Object.keys(columnsOfTable(takenFor ?? accountsTable.name));
  const { chosen } = asked;
  const choose = (header: string, column: string | undefined): void => {
    const chosenColumns = new Map([...(chosen.columns ?? []), [header, column] as const]);
    onAsk({ chosen: { ...chosen, columns: chosenColumns } });
  };
  return (
    <ScrollRegion label={texts.columns}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          <Text size={200}>{texts.rows(shown.length, rowCount)}</Text>
        </caption>
        <thead>
          <tr>
            {columns.map(({ header, kind, column }) => (
              <th key={header} scope="col" className={styles.cell}>
                <div>{header}</div>
                <Text size={200}>{KIND_NAMES[kind]}</Text>
                <ColumnChoice
                  header={header}
                  column={
                    chosen.columns?.has(header) === true ? chosen.columns.get(header) : column
                  }
                  names={names}
                  onChoose={choose}
                />
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
                  {shownCell(cell, columns[column]?.kind ?? "text")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
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
