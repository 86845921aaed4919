import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Refusal } from "../../../functions/define/definition";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/page-styles";
import { exampleFormula } from "./example-formula";
import { TEXTS } from "./texts";

/** Mistakes that people make with a function: the formula, and what its cell says to it. */
export function RefusalList(props: {
  readonly name: string;
  readonly refusals: readonly Refusal[];
}): ReactElement | null {
  const { name, refusals } = props;
  const styles = usePageStyles();
  return (
    <Section heading={TEXTS.refusalsHeading}>
      <Text>{TEXTS.refusalsIntro}</Text>
      <ul className={styles.plainList}>
        {refusals.map(({ cells, shows, message }) => (
          <li key={message} className={styles.section}>
            <code className={styles.formula}>{exampleFormula(name, cells)}</code>
            <Text className={styles.breakable}>
              <strong>{shows}</strong> {message}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
