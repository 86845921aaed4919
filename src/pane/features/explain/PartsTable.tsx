import {
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
import type { AnswerCell } from "../../../functions/define/answer";
import type { ExplainedPart } from "../../../functions/define/explanation";
import { usePageStyles } from "../../components/page-styles";
import { Amount } from "../../components/Amount";
import { formatNumber } from "../../format-number";
import { disagrees } from "./compare-answer";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  cell: {
    verticalAlign: "top",
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  amount: { width: "30%" },
  sum: { fontWeight: tokens.fontWeightSemibold },
});

/** What an answer is made of, added up. */
export function PartsTable({
  heading,
  parts,
  answer,
}: {
  readonly heading: string;
  readonly parts: readonly ExplainedPart[];
  readonly answer: AnswerCell;
}): ReactElement {
  const styles = useStyles();
  const { quiet } = usePageStyles();
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  const isOther = typeof answer === "number" && disagrees(sum, answer);
  return (
    <>
      <Table size="extra-small" aria-label={heading}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{TEXTS.part}</TableHeaderCell>
            <TableHeaderCell className={styles.amount}>{TEXTS.amount}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {parts.map((part) => (
            <TableRow key={part.label}>
              <TableCell className={styles.cell}>
                {part.label}
                <Text size={200} block className={quiet}>
                  {part.how}
                </Text>
              </TableCell>
              <TableCell className={styles.cell}>
                <Amount value={part.amount} as="part" />
              </TableCell>
            </TableRow>
          ))}
          <TableRow className={styles.sum}>
            <TableCell className={styles.cell}>{TEXTS.sum}</TableCell>
            <TableCell className={styles.cell}>
              <Amount value={sum} as="part" />
            </TableCell>
          </TableRow>
        </TableBody>
      </Table>
      {isOther ? <Text>{TEXTS.sumDiffers(formatNumber(answer, "exact"))}</Text> : null}
    </>
  );
}
