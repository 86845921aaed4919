import { OTHER_STAGE_NAMES, STAGES, type Stage } from "../model/classification/stage-rule";
import type { Column } from "./columns";
import { word, type Field } from "./field";

/** A stage by its own name or another; blank is unknown. */
export function stage({ help }: { readonly help: string }): Field<Stage> {
  return word<Stage>({
    help: `${help} Also: ${Object.keys(OTHER_STAGE_NAMES).join(", ")}.`,
    words: [...STAGES, "Disintegrating"],
    otherNames: OTHER_STAGE_NAMES,
  });
}

/** The same outside of a table. */
export function stageColumn({
  header,
  ...told
}: {
  readonly header: string;
  readonly help: string;
}): Column<Stage> {
  return { header, ...stage(told) };
}
