import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface ChoiceProps<W extends string> {
  readonly label: string;
  /** Why it is proposed. */
  readonly hint?: string;
  readonly chosen: W;
  readonly words: readonly W[];
  readonly nameOf: (word: W) => string;
  readonly onChoose: (word: W) => void;
}

// A list is else as wide as the longest of its words, such as a name of a table.
const useStyles = makeStyles({
  list: { "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

/** One of a few words, as a list to choose from. */
export function Choice<W extends string>(props: ChoiceProps<W>): ReactElement {
  const { label, hint, chosen, words, nameOf, onChoose } = props;
  const styles = useStyles();
  const choose = (value: string): void => {
    const word = words.find((each) => each === value);
    if (word !== undefined) onChoose(word);
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.list}
        value={chosen}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        {words.map((word) => (
          <option key={word} value={word}>
            {nameOf(word)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
