import { OTHER_STAGE_NAMES, STAGES, type Stage } from "../model/classification/stage-rule";
import { plainText } from "../model/plain-text";
import { wordColumn, type Column } from "./columns";

const OTHER_NAMES = Object.keys(OTHER_STAGE_NAMES).join(", ");

/** A stage by its own name or another; blank is unknown. */
export function stageColumn(told: {
  readonly header: string;
  readonly help: string;
}): Column<Stage> {
  const column = wordColumn<Stage>({ ...told, words: [...STAGES, "Disintegrating"] });
  return {
    ...column,
    help: `${told.help} Also: ${OTHER_NAMES}.`,
    expected: `${column.expected} (or ${OTHER_NAMES})`,
    read: (cell) => column.read(ownStageName(cell)),
  };
}

/** A stage under its own name, where the cell has one of its others. */
export function ownStageName(cell: unknown): unknown {
  if (typeof cell !== "string") return cell;
  const typed = plainText(cell).toLowerCase();
  const other = Object.entries(OTHER_STAGE_NAMES).find(([name]) => name.toLowerCase() === typed);
  return other?.[1] ?? cell;
}
