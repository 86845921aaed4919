import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AnswerCell } from "../../../functions/define/answer";
import { CellText } from "../../components/CellText";
import { Notice } from "../../components/Notice";
import type { ValueKind } from "../../value-text";
import { adviceOn, disagrees, showsUnknownAsZero } from "./compare-answer";
import type { ExplainedCell } from "./subject";
import { TEXTS } from "./texts";

/** Says so where a cell shows something else than its function answers now. */
export function CellNote({
  cell: { shown, formulaAddress },
  answer,
  kind,
}: {
  readonly cell: ExplainedCell;
  /** What the function answers for this very cell. */
  readonly answer: AnswerCell;
  readonly kind?: ValueKind | undefined;
}): ReactElement | null {
  if (showsUnknownAsZero(shown, answer)) return <Text size={200}>{TEXTS.emptyAsZero}</Text>;
  if (!disagrees(shown, answer)) return null;
  return (
    <Notice intent="warning">
      {TEXTS.differs} {TEXTS.cellShows}: <CellText value={shown} kind={kind} />.{" "}
      {TEXTS.functionAnswers}: <CellText value={answer} kind={kind} />.{" "}
      {adviceOn(shown, formulaAddress)}
    </Notice>
  );
}
