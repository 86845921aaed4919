import { Button, Subtitle2, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notice } from "../../components/Notice";
import { usePageStyles } from "../../components/page-styles";
import { CellNote } from "./CellNote";
import type { ExplainedCell, Subject } from "./subject";
import { ExplanationView } from "./ExplanationView";
import { TEXTS } from "./texts";
import { HeaderView } from "./WholeView";

/** What there is to say about the selected cell. */
export function SubjectView({
  subject,
  onGoTo,
  onGoBack,
}: {
  readonly subject: Subject;
  /** To a cell that a value came from. */
  readonly onGoTo: (address: string) => void;
  /** To the explained cell itself, to explain it anew. */
  readonly onGoBack: (address: string) => void;
}): ReactElement {
  const styles = usePageStyles();
  switch (subject.phase) {
    case "no-formula": {
      const { address, formula } = subject;
      return (
        <Notice intent="info">
          {formula === undefined ? TEXTS.noFormula(address) : TEXTS.otherFormula(address)}
        </Notice>
      );
    }
    case "refused":
      return <Notice intent="error">{subject.message}</Notice>;
    case "explained":
      return (
        <>
          <CellHeading cell={subject.cell} />
          <Button
            className={styles.start}
            size="small"
            onClick={() => {
              onGoBack(subject.cell.address);
            }}
          >
            {TEXTS.back(subject.cell.address)}
          </Button>
          <ExplanationView subject={subject} onGoTo={onGoTo} />
        </>
      );
    default:
      return (
        <>
          <CellHeading cell={subject.cell} />
          {subject.phase === "header" ? (
            <HeaderView subject={subject} />
          ) : (
            <Unexplained subject={subject} />
          )}
        </>
      );
  }
}

function CellHeading({ cell }: { readonly cell: ExplainedCell }): ReactElement {
  const styles = usePageStyles();
  return (
    <div className={styles.section}>
      <Subtitle2 as="h3">{TEXTS.cell(cell.address)}</Subtitle2>
      <code className={styles.formula}>{cell.formulaLocal ?? cell.formula}</code>
      {cell.countsFrom1904 === true ? <Notice intent="info">{TEXTS.countsFrom1904}</Notice> : null}
    </div>
  );
}

function Unexplained({
  subject,
}: {
  readonly subject: Extract<
    Subject,
    { phase: "nested" | "untraceable" | "unanswered" | "unspilled" }
  >;
}): ReactElement {
  const styles = usePageStyles();
  switch (subject.phase) {
    case "nested":
      return <Notice intent="info">{TEXTS.nested(subject.cell.name)}</Notice>;
    case "unanswered":
      return (
        <>
          <Notice intent={subject.isFault ? "error" : "info"}>
            <Text weight="semibold">{subject.isFault ? TEXTS.fault : TEXTS.nothing}</Text>{" "}
            <Text className={styles.breakable}>{subject.message}</Text>
          </Notice>
          <CellNote cell={subject.cell} answer={subject.answer} />
        </>
      );
    case "unspilled":
      return (
        <Listed notice={TEXTS.unspilled(subject.faults.length)} lines={namedFaults(subject)} />
      );
    case "untraceable":
      return (
        <Listed
          notice={TEXTS.untraceable(subject.cell.name)}
          lines={subject.lost.map(({ name, text, why }) => `${TEXTS.lost(name, text)} ${why}`)}
        />
      );
  }
}

/** So many rows are named; of more, their number is said. */
const NAMED = 10;

function namedFaults({ faults }: Extract<Subject, { phase: "unspilled" }>): readonly string[] {
  const more = faults.length - NAMED;
  return [...faults.slice(0, NAMED), ...(more > 0 ? [TEXTS.moreFaults(more)] : [])];
}

function Listed(props: {
  readonly notice: string;
  readonly lines: readonly string[];
}): ReactElement {
  const styles = usePageStyles();
  return (
    <>
      <Notice intent="warning">{props.notice}</Notice>
      <ul className={styles.list}>
        {props.lines.map((line) => (
          <li key={line}>
            <Text className={styles.breakable}>{line}</Text>
          </li>
        ))}
      </ul>
    </>
  );
}
