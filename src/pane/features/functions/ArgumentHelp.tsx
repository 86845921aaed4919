import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ColumnHelp, NamedParameter, Word } from "../../../functions/define/definition";
import { Disclosure } from "../../components/Disclosure";
import { usePageStyles } from "../../components/page-styles";
import { TEXTS } from "./texts";

/** One argument: what it is, in which unit, which words it knows, which columns it looks for. */
export function ArgumentHelp({ parameter }: { readonly parameter: NamedParameter }): ReactElement {
  const { name, help, unit, optional, words = [], columns = [] } = parameter;
  const { quiet } = usePageStyles();
  const marks = [
    ...(optional ? [TEXTS.optional] : []),
    ...(unit === "none" ? [] : [TEXTS.unit(unit)]),
  ];
  return (
    <li>
      <Text weight="semibold">{name}</Text>{" "}
      {marks.length === 0 ? null : (
        <Text size={200} className={quiet}>
          ({marks.join(", ")})
        </Text>
      )}
      <Text block>{help}</Text>
      {words.length === 0 ? null : <WordList words={words} />}
      {columns.length === 0 ? null : <ColumnList columns={columns} />}
    </li>
  );
}

function WordList({ words }: { readonly words: readonly Word[] }): ReactElement {
  const { list } = usePageStyles();
  return (
    <>
      <Text size={200}>{TEXTS.words}</Text>
      <ul className={list}>
        {words.map(({ word, help }) => (
          <li key={word}>
            <Text size={200}>
              <code>{word}</code>: {help}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}

function ColumnList({ columns }: { readonly columns: readonly ColumnHelp[] }): ReactElement {
  const { list, breakable } = usePageStyles();
  return (
    <Disclosure heading={TEXTS.columns(columns.length)} as="h5">
      <ul className={list}>
        {columns.map(({ header, help, required }) => (
          <li key={header}>
            <Text size={200} className={breakable}>
              <code>{header}</code>
              {required ? ` (${TEXTS.needed})` : ""}: {help}
            </Text>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
