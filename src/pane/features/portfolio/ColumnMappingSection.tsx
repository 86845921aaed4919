import type { ReactElement } from "react";
import { Disclosure } from "../../components/Disclosure";
import { Notice } from "../../components/Notice";
import { missingColumns, type ColumnMapping } from "./column-mapping";
import { ColumnMappingForm } from "./ColumnMappingForm";
import type { OpenedPortfolio } from "./portfolio-state";
import { TEXTS } from "./texts";

/** How many columns were found; opens by itself when a column is missing without which nothing works. */
export function ColumnMappingSection({
  state: { choice, wanted, content },
  onApply,
}: {
  readonly state: OpenedPortfolio;
  readonly onApply: (mapping: ColumnMapping) => void;
}): ReactElement | null {
  const missing = missingColumns(wanted, choice.accounts.headers);
  if (missing.length === 0) return null;
  const isNeeded = content.phase === "unmapped";
  const mapped = missing.filter(({ header }) => choice.mapping[header] !== undefined).length;
  const found = wanted.length - missing.length + mapped;
  return (
    <>
      {isNeeded ? <Notice intent="warning">{TEXTS.columnsMissing}</Notice> : null}
      <Disclosure
        // A new table, or a new need, opens or closes the section anew.
        key={`${choice.accounts.name} ${String(isNeeded)}`}
        heading={TEXTS.columnsFound(found, wanted.length)}
        as="h3"
        startsOpen={isNeeded}
      >
        <ColumnMappingForm
          missing={missing}
          headers={choice.accounts.headers}
          mapping={choice.mapping}
          onApply={onApply}
        />
      </Disclosure>
    </>
  );
}
