import { OTHER_STAGE_NAMES, STAGES, type Stage } from "../model/relationship/stage-rule";
import { plainText } from "../model/plain-text";
import { singleCell } from "./cells";
import { wordColumn, type Column } from "./columns";
import type { Parameter } from "./define";

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
    read: (cell) => column.read(ownName(cell)),
  };
}

/** The same argument, which takes the other names of stages too. */
export function withOtherStageNames<T>(parameter: Parameter<T>): Parameter<T> {
  return {
    ...parameter,
    read: (raw, argument) => parameter.read(ownName(singleCell(raw, argument)), argument),
  };
}

function ownName(cell: unknown): unknown {
  if (typeof cell !== "string") return cell;
  const typed = plainText(cell).toLowerCase();
  const other = Object.entries(OTHER_STAGE_NAMES).find(([name]) => name.toLowerCase() === typed);
  return other?.[1] ?? cell;
}
