import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { BookEntry } from "../book/book-store";
import { keepingTexts } from "./keeping-texts";
import { RemoveQuestion } from "./RemoveQuestion";
import { RenameForm } from "./RenameForm";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: "anywhere" },
  moment: { color: tokens.colorNeutralForeground2 },
  deeds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What a person may do with a workbook of the list. */
export interface BookDeeds {
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

export interface BookRowProps extends BookDeeds {
  readonly entry: BookEntry;
  readonly others: readonly string[];
  readonly isInView: boolean;
}

/** A workbook of the list. */
export function BookRow(props: BookRowProps): ReactElement {
  const { entry, isInView } = props;
  const styles = useStyles();
  const [asking, setAsking] = useState<Question>();
  const end = (): void => {
    setAsking(undefined);
  };
  const moment = keepingTexts.changed(new Date(entry.changedAt).toLocaleString());
  return (
    <li className={styles.row}>
      <Text weight="semibold" className={styles.name}>
        {entry.name}
      </Text>
      <Text size={200} className={styles.moment}>
        {isInView ? `${keepingTexts.inView}, ${moment}` : moment}
      </Text>
      {asking === undefined ? null : <Answer {...props} question={asking} onEnd={end} />}
      {asking === undefined ? <Deeds {...props} onAsk={setAsking} /> : null}
    </li>
  );
}

function Answer({
  entry,
  others,
  question,
  onRename,
  onRemove,
  onEnd,
}: BookRowProps & { readonly question: Question; readonly onEnd: () => void }): ReactElement {
  return question === "name" ? (
    <RenameForm name={entry.name} others={others} onName={onRename} onEnd={onEnd} />
  ) : (
    <RemoveQuestion name={entry.name} onRemove={onRemove} onEnd={onEnd} />
  );
}

type Question = "name" | "removal";

function Deeds({
  entry,
  onOpen,
  onDuplicate,
  onAsk,
}: BookRowProps & { readonly onAsk: (question: Question) => void }): ReactElement {
  const styles = useStyles();
  const asking = (question: Question) => (): void => {
    onAsk(question);
  };
  return (
    <div className={styles.deeds}>
      <Deed name={entry.name} deed={keepingTexts.open} onClick={onOpen} />
      <Deed name={entry.name} deed={keepingTexts.rename} onClick={asking("name")} />
      <Deed name={entry.name} deed={keepingTexts.duplicate} onClick={onDuplicate} />
      <Deed name={entry.name} deed={keepingTexts.remove} onClick={asking("removal")} />
    </div>
  );
}

/** Which workbook is meant is said to those who do not see the row. */
function Deed(props: {
  readonly name: string;
  readonly deed: string;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <Button
      size="small"
      aria-label={keepingTexts.forBook(props.deed, props.name)}
      onClick={props.onClick}
    >
      {props.deed}
    </Button>
  );
}
