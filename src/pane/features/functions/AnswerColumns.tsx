import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { holds } from "../../../functions/define/holds";
import type { AnswerFields } from "../../../schema/answer-fields";
import { Disclosure } from "../../components/Disclosure";
import { usePageStyles } from "../../components/page-styles";
import { TEXTS } from "./texts";

/** What each column of an answer per account holds. */
export function AnswerColumns({ answer }: { readonly answer: AnswerFields }): ReactElement {
  const { list, breakable } = usePageStyles();
  const columns = Object.entries(answer);
  return (
    <Disclosure heading={TEXTS.answerColumns(columns.length)} as="h5">
      <ul className={list}>
        {columns.map(([header, field]) => (
          <li key={header}>
            <Text size={200} className={breakable}>
              <code>{header}</code>: {holds(field)}
            </Text>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
