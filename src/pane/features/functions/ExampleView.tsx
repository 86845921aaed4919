import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AnswerCell, AnswerGrid } from "../../../functions/define/answer";
import type { Example } from "../../../functions/define/definition";
import { Amount } from "../../components/Amount";
import { ScrollRegion } from "../../components/ScrollRegion";
import { usePageStyles } from "../../components/page-styles";
import { valueText } from "../../value-text";
import { exampleFormula } from "./example-formula";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: tokens.spacingHorizontalXS,
    textAlign: "start",
    verticalAlign: "top",
    minWidth: "48px",
    maxWidth: "240px",
  },
});

/** A worked example: what it means, its formula, its answer. */
export function ExampleView(props: {
  readonly name: string;
  readonly example: Example;
  readonly isBusy: boolean;
  readonly onInsert: (formula: string) => void;
}): ReactElement {
  const { name, example, isBusy, onInsert } = props;
  const styles = usePageStyles();
  const formula = exampleFormula(name, example.cells);
  return (
    <div className={styles.section}>
      <Text>{example.meaning}</Text>
      <code className={styles.formula}>{formula}</code>
      <ExampleAnswer answer={example.answer} label={example.meaning} />
      <Button
        className={styles.start}
        size="small"
        disabledFocusable={isBusy}
        aria-label={TEXTS.insertExampleOf(example.meaning)}
        onClick={() => {
          onInsert(formula);
        }}
      >
        {TEXTS.insertExample}
      </Button>
    </div>
  );
}

function ExampleAnswer({
  answer,
  label,
}: {
  readonly answer: Example["answer"];
  readonly label: string;
}): ReactElement {
  const styles = useStyles();
  if (!isGrid(answer)) {
    return (
      <Text>
        {TEXTS.answers} <CellView cell={answer} />
      </Text>
    );
  }
  return (
    <ScrollRegion label={`${TEXTS.answerHeading}: ${label}`}>
      <table className={styles.table}>
        <tbody>
          {answer.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((cell, columnIndex) => (
                <td key={columnIndex} className={styles.cell}>
                  <CellView cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function CellView({ cell }: { readonly cell: AnswerCell }): ReactElement {
  if (typeof cell === "number") return <Amount value={cell} />;
  return <>{valueText(cell) ?? TEXTS.empty}</>;
}

function isGrid(answer: Example["answer"]): answer is AnswerGrid {
  return Array.isArray(answer);
}
