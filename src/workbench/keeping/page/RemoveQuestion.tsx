import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { keepingTexts } from "./keeping-texts";
import { useFirstFocus } from "./use-first-focus";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  deeds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  sentence: { overflowWrap: "anywhere" },
});

export interface RemoveQuestionProps {
  readonly name: string;
  readonly onRemove: () => void;
  readonly onEnd: () => void;
}

/** Asks before a workbook goes for good; the harmless answer has the keyboard. */
export function RemoveQuestion({ name, onRemove, onEnd }: RemoveQuestionProps): ReactElement {
  const styles = useStyles();
  const question = useFirstFocus<HTMLDivElement>();
  const remove = (): void => {
    onRemove();
    onEnd();
  };
  const sentence = keepingTexts.removeQuestion(name);
  return (
    <div ref={question} className={styles.question} role="group" aria-label={sentence}>
      <Text className={styles.sentence}>{sentence}</Text>
      <div className={styles.deeds}>
        <Button size="small" onClick={onEnd}>
          {keepingTexts.keep}
        </Button>
        <Button size="small" appearance="primary" onClick={remove}>
          {keepingTexts.remove}
        </Button>
      </div>
    </div>
  );
}
