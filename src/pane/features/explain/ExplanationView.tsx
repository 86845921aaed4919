import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Explanation } from "../../../functions/define/explanation";
import { CellText } from "../../components/CellText";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/page-styles";
import type { ValueKind } from "../../value-text";
import { CellNote } from "./CellNote";
import type { Subject } from "./subject";
import { PartsTable } from "./PartsTable";
import { TEXTS } from "./texts";
import { ValueList } from "./ValueList";
import { WholeView } from "./WholeView";

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
  const { explanation, inputs, settings, whole } = subject;
  const { rule, source, unlisted } = explanation;
  return (
    <>
      <AnswerBox subject={subject} />
      {whole === undefined ? null : <WholeView whole={whole} at={subject.cell.address} />}
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
          <ValueList values={inputs} unlisted={unlisted} onGoTo={onGoTo} />
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
  const kind = kindOf(subject);
  // Only a workbook that counts from 1904 calculates with other days than are explained.
  const isAsInCell = Object.is(answer, explanation.answer) && isWhole;
  return (
    <div className={styles.answer}>
      <Text>{explanation.question}</Text>
      <Text size={600} weight="semibold">
        <CellText value={explanation.answer} kind={kind} />
      </Text>
      {isAsInCell ? null : (
        <Text size={200}>
          {TEXTS.cellShows} <CellText value={cell.shown} kind={isWhole ? kind : {}} />
        </Text>
      )}
      {isWhole ? null : <Text size={200}>{TEXTS.within}</Text>}
      {isWhole ? <CellNote cell={cell} answer={answer} kind={kind} /> : null}
    </div>
  );
}

/** What the answer is by its schema, and how its number counts where it is a day. */
function kindOf({ cell, explanation: { field } }: Explained): ValueKind {
  const { countsFrom1904 } = cell;
  return {
    ...(field === undefined ? {} : { field }),
    ...(countsFrom1904 === undefined ? {} : { countsFrom1904 }),
  };
}
