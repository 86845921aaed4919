import {
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Amount } from "../../components/Amount";
import { ScrollRegion } from "../../components/ScrollRegion";
import type { ClassifiedAccount } from "./classify-accounts";
import type { MatrixPoint, SizeBy } from "./matrix-points";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  table: { minWidth: "520px" },
  cell: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingBlock: tokens.spacingVerticalXS,
  },
  link: { fontSize: tokens.fontSizeBase200 },
});

/** The numbers of the chart as a table, in the same order. */
export function MatrixTable(props: {
  readonly points: readonly MatrixPoint[];
  readonly sizeBy: SizeBy;
  readonly onSelect: (account: ClassifiedAccount) => void;
}): ReactElement {
  const { points, sizeBy, onSelect } = props;
  const styles = useStyles();
  const headers = [
    TEXTS.account,
    TEXTS.tier,
    TEXTS.strengthAxis,
    TEXTS.attractiveness,
    TEXTS.quadrant,
    TEXTS[sizeBy],
  ];
  return (
    <ScrollRegion label={TEXTS.matrixHeading}>
      <Table size="extra-small" className={styles.table} aria-label={TEXTS.matrixHeading}>
        <TableHeader>
          <TableRow>
            {headers.map((header) => (
              <TableHeaderCell key={header} className={styles.cell}>
                {header}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {points.map((point) => (
            <PointRow key={point.account.row} point={point} sizeBy={sizeBy} onSelect={onSelect} />
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

function PointRow(props: {
  readonly point: MatrixPoint;
  readonly sizeBy: SizeBy;
  readonly onSelect: (account: ClassifiedAccount) => void;
}): ReactElement {
  const { account, strength, attractiveness } = props.point;
  const styles = useStyles();
  const amount = account[props.sizeBy];
  return (
    <TableRow>
      <TableCell className={styles.cell}>
        <Link
          as="button"
          className={styles.link}
          aria-label={TEXTS.goTo(account.id)}
          onClick={() => {
            props.onSelect(account);
          }}
        >
          {account.id}
        </Link>
      </TableCell>
      <TableCell className={styles.cell}>{account.tier}</TableCell>
      <TableCell className={styles.cell}>
        <Amount value={strength} as="score" />
      </TableCell>
      <TableCell className={styles.cell}>
        <Amount value={attractiveness} as="score" />
      </TableCell>
      <TableCell className={styles.cell}>{account.quadrant}</TableCell>
      <TableCell className={styles.cell}>
        {amount === undefined ? (
          <Text size={200}>{TEXTS.unknown}</Text>
        ) : (
          <Amount value={amount} as="amount" />
        )}
      </TableCell>
    </TableRow>
  );
}
