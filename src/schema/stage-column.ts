import { OTHER_STAGE_NAMES, STAGES, type Stage } from "../model/classification/stage-rule";
import { wordColumn, type Column } from "./columns";

/** A stage by its own name or another; blank is unknown. */
export function stageColumn(told: {
  readonly header: string;
  readonly help: string;
}): Column<Stage> {
  return wordColumn<Stage>({
    header: told.header,
    help: `${told.help} Also: ${Object.keys(OTHER_STAGE_NAMES).join(", ")}.`,
    words: [...STAGES, "Disintegrating"],
    otherNames: OTHER_STAGE_NAMES,
  });
}
