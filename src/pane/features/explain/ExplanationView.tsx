import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AnswerCell } from "../../../functions/define/answer";
import type { Explanation } from "../../../functions/define/explanation";
import { Notice } from "../../components/Notice";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/page-styles";
import { CellText } from "./CellText";
import { disagrees } from "./compare-answer";
import type { Subject } from "./explain-state";
import { PartsTable } from "./PartsTable";
import { TEXTS } from "./texts";
import { ValueList } from "./ValueList";

type Explained = Extract<Subject, { phase: "explained" }>;

const useStyles = makeStyles({
  answer: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** The question a cell answers, its answer, and how that came about. */
export function ExplanationView({
  subject,
  onGoTo,
}: {
  readonly subject: Explained;
  readonly onGoTo: (address: string) => void;
}): ReactElement {
  const styles = usePageStyles();
  const { explanation, inputs, settings } = subject;
  const { rule, source } = explanation;
  return (
    <>
      <AnswerBox subject={subject} />
      <Section heading={TEXTS.ruleHeading}>
        <ol className={styles.list}>
          {rule.map((sentence) => (
            <li key={sentence}>
              <Text className={styles.breakable}>{sentence}</Text>
            </li>
          ))}
        </ol>
      </Section>
      <Parts explanation={explanation} />
      {inputs.length === 0 ? null : (
        <Section heading={TEXTS.inputsHeading}>
          <ValueList values={inputs} onGoTo={onGoTo} />
        </Section>
      )}
      {settings.length === 0 ? null : (
        <Section heading={TEXTS.settingsHeading}>
          <ValueList values={settings} onGoTo={onGoTo} />
        </Section>
      )}
      <Section heading={TEXTS.sourceHeading}>
        <Text>{source}</Text>
      </Section>
    </>
  );
}

/** Parts add up to one cell of a row; where another is asked about, they say whose they are. */
function Parts({
  explanation: { parts, answer, partsOf },
}: {
  readonly explanation: Explanation;
}): ReactElement | null {
  if (parts.length === 0) return null;
  const heading =
    partsOf === undefined ? TEXTS.partsHeading : TEXTS.partsOfHeading(partsOf.question);
  return (
    <Section heading={heading}>
      <PartsTable heading={heading} parts={parts} answer={partsOf?.answer ?? answer} />
    </Section>
  );
}

function AnswerBox({ subject }: { readonly subject: Explained }): ReactElement {
  const styles = useStyles();
  const { cell, explanation, answer, isWhole } = subject;
  return (
    <div className={styles.answer}>
      <Text>{explanation.question}</Text>
      <Text size={600} weight="semibold">
        <CellText value={explanation.answer} />
      </Text>
      {isSame(answer, explanation.answer) && isWhole ? null : (
        <Text size={200}>
          {TEXTS.cellShows} <CellText value={cell.shown} />
        </Text>
      )}
      {isWhole ? null : <Text size={200}>{TEXTS.within}</Text>}
      {isWhole && disagrees(cell.shown, answer) ? (
        <Notice intent="warning">
          {TEXTS.differs} {TEXTS.cellShows}: <CellText value={cell.shown} />.{" "}
          {TEXTS.functionAnswers}: <CellText value={answer} />.
        </Notice>
      ) : null}
    </div>
  );
}

function isSame(one: AnswerCell, other: AnswerCell): boolean {
  return Object.is(one, other);
}
