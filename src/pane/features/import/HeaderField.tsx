import type { ReactElement } from "react";
import type { DraftAsked } from "../../../files/draft/asked";
import type { Look } from "../../../files/draft/look";
import { Choice } from "./Choice";
import type { Seen } from "./import-state";
import { texts } from "./texts";

export interface HeaderFieldProps extends Pick<Seen, "look" | "asked"> {
  readonly onAsk: (change: Partial<DraftAsked>) => void;
}

/** Which row names the columns: as it was found, another one, or none. */
export function HeaderField({ look, asked, onAsk }: HeaderFieldProps): ReactElement {
  const rows = look.firstRows.map(({ row }) => String(row));
  return (
    <Choice
      label={texts.headerRow}
      chosen={asked.headerRow === undefined ? FOUND : String(asked.headerRow)}
      words={[FOUND, ...rows, NONE]}
      nameOf={(word) => nameOf(word, look)}
      onChoose={(word) => {
        // Where columns have other names, nothing holds of what was said of them.
        const headerRow = word === FOUND ? undefined : Number(word);
        onAsk({ headerRow, chosen: {}, columns: undefined });
      }}
    />
  );
}

const FOUND = "";
const NONE = "0";

function nameOf(word: string, { firstRows, headerRows }: Look): string {
  if (word === NONE) return texts.noHeader;
  if (word === FOUND) return texts.foundHeader(headerRows);
  const text = firstRows.find(({ row }) => String(row) === word)?.text ?? "";
  return texts.headerIn(word, text);
}
