import {
  makeStyles,
  mergeClasses,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SortKey, Sorting } from "./sort-accounts";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  header: {
    boxSizing: "border-box",
    paddingInline: tokens.spacingHorizontalXS,
    // Narrow panes have no room for the longest header in one line.
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  account: { width: "23%" },
  attractiveness: { width: "22%" },
  tier: { width: "26%" },
  stage: { width: "29%" },
});

const KEYS = ["account", "attractiveness", "tier", "stage"] as const;

interface Sorted {
  readonly sorting: Sorting;
  readonly onSort: (key: SortKey) => void;
}

/** The columns of the list; each sorts it. */
export function ListHeader(props: Sorted): ReactElement {
  return (
    <TableHeader>
      <TableRow>
        {KEYS.map((key) => (
          <ListHeaderCell key={key} of={key} {...props} />
        ))}
      </TableRow>
    </TableHeader>
  );
}

function ListHeaderCell(props: Sorted & { readonly of: (typeof KEYS)[number] }): ReactElement {
  const { of: key, sorting, onSort } = props;
  const styles = useStyles();
  return (
    <TableHeaderCell
      sortable
      className={mergeClasses(styles.header, styles[key])}
      {...(sorting.key === key ? { sortDirection: sorting.direction } : {})}
      onClick={() => {
        onSort(key);
      }}
    >
      {key === "attractiveness" ? <Breakable parts={TEXTS.attractivenessInParts} /> : TEXTS[key]}
    </TableHeaderCell>
  );
}

/** One word that a narrow column may break, and that reads and sounds as one. */
function Breakable({ parts }: { readonly parts: readonly [string, string] }): ReactElement {
  return (
    <span>
      {parts[0]}
      <wbr />
      {parts[1]}
    </span>
  );
}
