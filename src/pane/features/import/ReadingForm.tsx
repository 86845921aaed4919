import { Switch, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NOTHING_ASKED, type DraftAsked } from "../../../files/draft/asked";
import type { Look } from "../../../files/draft/look";
import { DATE_ORDERS, PARTINGS, type CsvReading } from "../../../files/csv/reading";
import { ENCODING_TITLES, TEXT_ENCODINGS } from "../../../files/text/encodings";
import { Choice } from "./Choice";
import { HeaderField } from "./HeaderField";
import type { Seen } from "./import-state";
import { DATE_ORDER_NAMES, DECIMAL_NAMES, DELIMITER_NAMES, texts } from "./texts";

export interface ReadingFormProps extends Pick<Seen, "look" | "asked"> {
  readonly onAsk: (change: Partial<DraftAsked>) => void;
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(210px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

/** Shows what was found out about a file, each point to be corrected. */
export function ReadingForm(props: ReadingFormProps): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.fields}>
        {props.look.sheet === undefined ? <TextFields {...props} /> : <SheetField {...props} />}
        {props.asked.keepsAll ? null : <HeaderField {...props} />}
      </div>
      <RowsFields {...props} />
    </div>
  );
}

/** How the letters of a text are read as cells. */
function TextFields({ look, asked, onAsk }: ReadingFormProps): ReactElement {
  const reading = { ...look.reading, ...asked.reading };
  const correct = (change: Partial<CsvReading>): void => {
    onAsk({ reading: { ...asked.reading, ...change } });
  };
  return (
    <>
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
        nameOf={(decimal) => DECIMAL_NAMES[decimal]}
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
        chosen={asked.encoding ?? look.encoding ?? "utf-8"}
        words={TEXT_ENCODINGS}
        nameOf={(encoding) => ENCODING_TITLES[encoding]}
        onChoose={(encoding) => {
          onAsk({ encoding });
        }}
      />
    </>
  );
}

/** Which sheet of a workbook it is. What was said of one says nothing of another. */
function SheetField({ look, asked, onAsk }: ReadingFormProps): ReactElement {
  const { sheets } = look;
  return (
    <Choice
      label={texts.sheet}
      chosen={asked.sheet ?? look.sheet ?? ""}
      words={sheets.map(({ name }) => name)}
      nameOf={(name) => nameOfSheet(sheets, name)}
      onChoose={(sheet) => {
        onAsk({ ...NOTHING_ASKED, sheet });
      }}
    />
  );
}

function nameOfSheet(sheets: Look["sheets"], name: string): string {
  const isHidden = sheets.some((sheet) => sheet.name === name && sheet.isHidden);
  return isHidden ? texts.hiddenSheet(name) : name;
}

/** Which of the rows are the table, and which of them names its columns. */
function RowsFields(props: ReadingFormProps): ReactElement {
  const { look, asked, onAsk } = props;
  return (
    <>
      {look.mayKeepAll && (
        <Switch
          label={texts.tableOnly}
          checked={!asked.keepsAll}
          onChange={(_, { checked }) => {
            onAsk({ keepsAll: !checked });
          }}
        />
      )}
      {asked.keepsAll && (
        <Switch
          label={texts.hasHeader}
          checked={asked.reading.hasHeader ?? look.reading.hasHeader}
          onChange={(_, { checked }) => {
            onAsk({ reading: { ...asked.reading, hasHeader: checked } });
          }}
        />
      )}
    </>
  );
}
