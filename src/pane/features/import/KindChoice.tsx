import type { ReactElement } from "react";
import type { DraftAsked } from "../../../files/draft/asked";
import type { TableLook } from "../../../files/draft/look";
import { TABLES } from "../../../schema/tables";
import { Choice } from "./Choice";
import { texts } from "./texts";

export interface KindChoiceProps {
  readonly outcome: TableLook;
  readonly asked: DraftAsked;
  readonly onAsk: (change: Partial<DraftAsked>) => void;
}

/** What the file is taken for and why, to be corrected: each table has columns of its own. */
export function KindChoice({ outcome, asked, onAsk }: KindChoiceProps): ReactElement {
  const { takenFor, why } = outcome;
  return (
    <Choice
      label={texts.holds}
      hint={texts.takenAs(why)}
      chosen={asked.chosen.table ?? takenFor ?? NONE}
      words={[NONE, ...TABLES.map(({ name }) => name)]}
      nameOf={(name) => (name === NONE ? texts.somethingElse : inWords(name))}
      onChoose={(table) => {
        // What columns of another table were chosen to be says nothing of this one.
        onAsk({ chosen: { table } });
      }}
    />
  );
}

/** No table has this name. */
const NONE = "";

/** `ServiceCosts` is "Service costs". */
function inWords(table: string): string {
  const words = table.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
