import { notesOf, refusalsOf } from "../../../functions/cases";
import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement } from "react";
import type { KamFunction } from "../../../functions/catalogue";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/page-styles";
import { AnswerColumns } from "./AnswerColumns";
import { ArgumentHelp } from "./ArgumentHelp";
import { ExampleView } from "./ExampleView";
import { insertFormula } from "./insert-formula";
import { OwnTables, type OwnTablesProps } from "./OwnTables";
import { RefusalList } from "./RefusalList";
import { TEXTS } from "./texts";

/** All there is to know about one function, and its formulas to insert. */
export function FunctionDetails(props: OwnTablesProps): ReactElement {
  const { definition, isBusy, store, workbook } = props;
  const { name, parameters, returns, answer, examples, source } = definition;
  const notes = notesOf(definition);
  const styles = usePageStyles();
  return (
    <>
      <Button
        className={styles.start}
        icon={<ArrowLeftRegular />}
        onClick={() => {
          store.send({ type: "closed" });
        }}
      >
        {TEXTS.back}
      </Button>
      <Introduction {...props} />
      <Section heading={TEXTS.argumentsHeading}>
        <ul className={styles.plainList}>
          {parameters.map((parameter) => (
            <ArgumentHelp key={parameter.name} parameter={parameter} />
          ))}
        </ul>
      </Section>
      <Section heading={TEXTS.answerHeading}>
        <Text>{returns.help}</Text>
        {answer === undefined ? null : <AnswerColumns answer={answer} />}
      </Section>
      <Section heading={TEXTS.examplesHeading}>
        {examples.map((example) => (
          <ExampleView
            key={example.meaning}
            name={name}
            example={example}
            isBusy={isBusy}
            onInsert={(formula) => void insertFormula(store, workbook, { name, formula })}
          />
        ))}
      </Section>
      <RefusalList name={name} refusals={refusalsOf(definition)} />
      {notes.length === 0 ? null : <Notes notes={notes} />}
      <Section heading={TEXTS.sourceHeading}>
        <Text>{source}</Text>
      </Section>
    </>
  );
}

/** The function in one sentence; its heading takes the focus of the person who came here. */
function Introduction(props: OwnTablesProps): ReactElement {
  const { definition } = props;
  const styles = usePageStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.section}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        <Subtitle2>{TEXTS.open(definition.name)}</Subtitle2>
      </h3>
      <Text>{definition.summary}</Text>
      <code className={styles.formula}>{signature(definition)}</code>
      <OwnTables {...props} />
    </div>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }): ReactElement {
  const styles = usePageStyles();
  return (
    <Section heading={TEXTS.notesHeading}>
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note}>
            <Text>{note}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** `KAM.SCORE(accounts, [settings])`: square brackets mark what may be left out. */
function signature({ name, parameters }: KamFunction): string {
  const names = parameters.map((parameter) =>
    parameter.optional ? `[${parameter.name}]` : parameter.name,
  );
  return `KAM.${name}(${names.join(", ")})`;
}
