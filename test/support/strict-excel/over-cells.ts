import { remote } from "./remote";
import type { Shape } from "./shape";

/** Charts, shapes or comments of a sheet: how many there are, and their names. */
export function overCellsShape(type: "Chart" | "Shape" | "Comment"): Shape<readonly string[]> {
  const itemShape: Shape<string> = {
    type,
    properties: { [type === "Comment" ? "id" : "name"]: (name) => name },
  };
  return {
    type: `${type}Collection`,
    items: ({ batch }, names) => names.map((name) => remote(batch, itemShape, () => name)),
  };
}
