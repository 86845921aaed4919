import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePageStyles } from "../../components/page-styles";
import type { OpenedPortfolio, TableChoice } from "./portfolio-state";
import { TEXTS } from "./texts";

/** Which table holds the accounts, and which the settings. */
export function TableChoiceForm({
  state: { tables, choice },
  onChoose,
}: {
  readonly state: OpenedPortfolio;
  readonly onChoose: (choice: TableChoice) => void;
}): ReactElement {
  const styles = usePageStyles();
  const named = (wanted: string): OpenedPortfolio["tables"][number] | undefined =>
    tables.find(({ name }) => name === wanted);
  const options = tables.map(({ name }) => <option key={name}>{name}</option>);
  return (
    <div className={styles.fields}>
      <Field label={TEXTS.accountsTable}>
        <Select
          value={choice.accounts.name}
          onChange={(_, { value }) => {
            onChoose({ ...choice, accounts: named(value) ?? choice.accounts, mapping: {} });
          }}
        >
          {options}
        </Select>
      </Field>
      <Field label={TEXTS.settingsTable}>
        <Select
          value={choice.settings?.name ?? ""}
          onChange={(_, { value }) => {
            onChoose({ ...choice, settings: named(value) });
          }}
        >
          <option value="">{TEXTS.ownDefaults}</option>
          {options}
        </Select>
      </Field>
    </div>
  );
}
