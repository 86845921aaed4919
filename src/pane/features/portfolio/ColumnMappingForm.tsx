import { Button, Field, Select, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ColumnHelp } from "../../../functions/define/definition";
import { usePageStyles } from "../../components/page-styles";
import { suggestMapping, type ColumnMapping } from "./column-mapping";
import { TEXTS } from "./texts";

export interface ColumnMappingFormProps {
  /** Columns that were not found under their own header. */
  readonly missing: readonly ColumnHelp[];
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  readonly onApply: (mapping: ColumnMapping) => void;
}

/** Lets a person say which of their columns stands for one that the functions look for. */
export function ColumnMappingForm(props: ColumnMappingFormProps): ReactElement {
  const { missing, headers, mapping, onApply } = props;
  const styles = usePageStyles();
  const [draft, setDraft] = useState<ColumnMapping>(() => ({
    ...suggestMapping(missing, headers),
    ...mapping,
  }));
  const [isChecked, setChecked] = useState(false);
  const isComplete = missing.every(({ required, header }) => !required || isChosen(draft, header));
  const apply = (): void => {
    setChecked(true);
    if (isComplete) onApply(onlyChosen(draft));
  };
  return (
    <div className={styles.section}>
      <Text size={200}>{TEXTS.columnsHint}</Text>
      {missing.map((column) => (
        <ColumnField
          key={column.header}
          column={column}
          headers={headers}
          chosen={draft[column.header] ?? ""}
          isRefused={isChecked && column.required && !isChosen(draft, column.header)}
          onChoose={(from) => {
            setDraft({ ...draft, [column.header]: from });
          }}
        />
      ))}
      <Button className={styles.start} appearance="primary" onClick={apply}>
        {TEXTS.useColumns}
      </Button>
    </div>
  );
}

function ColumnField(props: {
  readonly column: ColumnHelp;
  readonly headers: readonly string[];
  readonly chosen: string;
  readonly isRefused: boolean;
  readonly onChoose: (from: string) => void;
}): ReactElement {
  const { column, headers, chosen, isRefused, onChoose } = props;
  return (
    <Field
      label={TEXTS.readFrom(column.header)}
      hint={column.help}
      required={column.required}
      {...(isRefused ? { validationMessage: TEXTS.columnsMissing } : {})}
    >
      <Select
        value={chosen}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        <option value="">{TEXTS.notThere}</option>
        {[...new Set(headers)].map((header) => (
          <option key={header}>{header}</option>
        ))}
      </Select>
    </Field>
  );
}

function isChosen(draft: ColumnMapping, header: string): boolean {
  return (draft[header] ?? "") !== "";
}

function onlyChosen(draft: ColumnMapping): ColumnMapping {
  return Object.fromEntries(Object.entries(draft).filter(([, from]) => from !== ""));
}
