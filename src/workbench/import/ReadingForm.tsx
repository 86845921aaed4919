import { Field, Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { correctReading, keepAll, type CsvDraft } from "./csv-draft";
import { ENCODING_TITLES, TEXT_ENCODINGS } from "../../files/text/encodings";
import { reopen, type ImportStore } from "./open-csv";
import { DATE_ORDERS, PARTINGS, type CsvReading } from "../../files/csv/reading";
import { DATE_ORDER_NAMES, DELIMITER_NAMES, texts } from "./texts";

export interface ReadingFormProps {
  readonly draft: CsvDraft;
  readonly store: ImportStore;
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(210px, 1fr))",
    gap: tokens.spacingHorizontalM,
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
});

/** Shows what was found out about a file, each point to be corrected. */
export function ReadingForm({ draft, store }: ReadingFormProps): ReactElement {
  const styles = useStyles();
  const { reading } = draft;
  const correct = (change: Partial<CsvReading>): void => {
    store.send({ type: "corrected", change: correctReading(draft, change) });
  };
  return (
    <div>
      <div className={styles.fields}>
        <Choice
          label={texts.delimiter}
          chosen={reading.delimiter}
          words={PARTINGS}
          nameOf={(delimiter) => DELIMITER_NAMES[delimiter]}
          onChoose={(delimiter) => {
            correct({ delimiter });
          }}
        />
        <Choice
          label={texts.decimal}
          chosen={reading.decimal}
          words={[".", ","]}
          nameOf={(decimal) => (decimal === "." ? "point 1,234.5" : "comma 1.234,5")}
          onChoose={(decimal) => {
            correct({ decimal });
          }}
        />
        <Choice
          label={texts.dateOrder}
          chosen={reading.dateOrder}
          words={DATE_ORDERS}
          nameOf={(order) => DATE_ORDER_NAMES[order]}
          onChoose={(dateOrder) => {
            correct({ dateOrder });
          }}
        />
        <Choice
          label={texts.encoding}
          chosen={draft.encoding}
          words={TEXT_ENCODINGS}
          nameOf={(encoding) => ENCODING_TITLES[encoding]}
          onChoose={(encoding) => {
            reopen(store, draft, encoding);
          }}
        />
      </div>
      <RowsSwitches draft={draft} store={store} />
    </div>
  );
}

/** Which of the rows are the table, and whether the first of them names its columns. */
function RowsSwitches({ draft, store }: ReadingFormProps): ReactElement {
  const { plain, keepsAll, reading } = draft;
  const send = (change: Partial<CsvDraft>): void => {
    store.send({ type: "corrected", change });
  };
  return (
    <>
      {plain?.isChanged === true && (
        <Switch
          label={texts.tableOnly}
          checked={!keepsAll}
          onChange={(_, { checked }) => {
            send(keepAll(draft, !checked));
          }}
        />
      )}
      <Switch
        label={texts.hasHeader}
        checked={reading.hasHeader}
        onChange={(_, { checked }) => {
          send(correctReading(draft, { hasHeader: checked }));
        }}
      />
    </>
  );
}

function Choice<W extends string>(props: {
  readonly label: string;
  readonly chosen: W;
  readonly words: readonly W[];
  readonly nameOf: (word: W) => string;
  readonly onChoose: (word: W) => void;
}): ReactElement {
  const { label, chosen, words, nameOf, onChoose } = props;
  return (
    <Field label={label}>
      <Select
        value={chosen}
        onChange={(_, { value }) => {
          const word = words.find((each) => each === value);
          if (word !== undefined) onChoose(word);
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
