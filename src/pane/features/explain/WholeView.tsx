import { Subtitle2, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WholeAnswer } from "../../../functions/define/whole-answer";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/page-styles";
import { CellNote } from "./CellNote";
import { addressFrom } from "./locate";
import type { Subject } from "./subject";
import { TEXTS } from "./texts";

/** What a header of an answer means; in the cell of the formula, what the whole answer means. */
export function HeaderView({
  subject: { cell, column, whole },
}: {
  readonly subject: Extract<Subject, { phase: "header" }>;
}): ReactElement {
  const { section, breakable } = usePageStyles();
  return (
    <>
      <div className={section}>
        <Subtitle2 as="h4">{TEXTS.header(column.header)}</Subtitle2>
        <Text className={breakable}>{column.holds ?? TEXTS.headerAlone}</Text>
        <CellNote cell={cell} answer={column.header} />
      </div>
      {whole === undefined ? null : <WholeView whole={whole} at={cell.address} />}
    </>
  );
}

/** What an answer means as a whole: its rows, its columns, and how many rows have a fault. */
export function WholeView({
  whole,
  at,
}: {
  readonly whole: WholeAnswer;
  /** Where its formula stands. */
  readonly at: string;
}): ReactElement {
  const { breakable } = usePageStyles();
  const { help, columns, faultCount, firstFault } = whole;
  return (
    <>
      <Section heading={TEXTS.wholeHeading}>
        <Text className={breakable}>{help}</Text>
        <Text>{TEXTS.shape(whole)}</Text>
        <Text>{TEXTS.faultyRows(faultCount, firstFault ? addressFrom(at, firstFault) : at)}</Text>
      </Section>
      {columns.length === 0 ? null : <ColumnList columns={columns} />}
    </>
  );
}

function ColumnList({ columns }: Pick<WholeAnswer, "columns">): ReactElement {
  const { list, breakable } = usePageStyles();
  return (
    <Section heading={TEXTS.columnsHeading}>
      <ul className={list}>
        {columns.map(({ header, holds }) => (
          <li key={header}>
            <Text className={breakable}>
              <strong>{header}</strong>
              {holds === undefined ? null : `: ${holds}`}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
