import { child, childrenOf, numberIn } from "../../xml/look-up";
import type { Edit } from "../../xml/edit-text";
import { newElement } from "../../xml/new-element";
import { prefixOf } from "../../xml/write-xml";
import type { XmlNode } from "../../xml/xml-tree";
import type { LineSize } from "../changes";
import { insertInOrder } from "../element-order";
import { refuseUnlessAllowed, type Frame } from "./sheet-frame";

/** Columns that stand side by side, from 1, with the attributes of their element. */
interface Columns {
  readonly min: number;
  readonly max: number;
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
}

/**
 * Gives columns a width, or hides or shows them. Columns that the part tells of together are told apart where they
 * become different; their looks and outlines stay.
 */
export function columnEdits(frame: Frame, sizes: readonly LineSize[]): readonly Edit[] {
  refuseUnlessAllowed(frame, "formatColumns", "widths of columns");
  const { xml, root } = frame;
  const list = child(root, "cols");
  const were = childrenOf(list, "col").map(columnsOf);
  const are = sizes.reduce(withSize, were).toSorted((one, other) => one.min - other.min);
  const name = `${prefixOf(root)}col`;
  const inside = are.map(({ min, max, attributes }) =>
    newElement(name, { ...attributes, min, max }),
  );
  const element = newElement(`${name}s`, {}, inside.join(""));
  if (list !== undefined) return [{ start: list.start, end: list.end, text: element }];
  return [insertInOrder(xml, root, { name: "cols", element })];
}

function columnsOf(node: XmlNode): Columns {
  const min = numberIn(node, "min") ?? 1;
  return { min, max: numberIn(node, "max") ?? min, attributes: node.attributes };
}

function withSize(all: readonly Columns[], size: LineSize): readonly Columns[] {
  const [first, last] = [size.first + 1, size.last + 1];
  const apart = all.flatMap((columns) => cut(cut([columns], first), last + 1));
  const isMeant = ({ min, max }: Columns): boolean => first <= min && max <= last;
  const sized = apart.map((columns) =>
    isMeant(columns) ? { ...columns, attributes: sizedAs(columns.attributes, size) } : columns,
  );
  return [...sized, ...gaps(sized.filter(isMeant), [first, last], size)];
}

/** Parts columns in front of a column. */
function cut(all: readonly Columns[], at: number): readonly Columns[] {
  return all.flatMap((columns) =>
    columns.min < at && at <= columns.max
      ? [
          { ...columns, max: at - 1 },
          { ...columns, min: at },
        ]
      : [columns],
  );
}

/** Columns that the part has not told of so far. */
function gaps(
  told: readonly Columns[],
  [first, last]: readonly [number, number],
  size: LineSize,
): readonly Columns[] {
  const ends = told.toSorted((one, other) => one.min - other.min);
  const starts = [first, ...ends.map(({ max }) => max + 1)];
  const stops = [...ends.map(({ min }) => min - 1), last];
  return starts.flatMap((min, place) => {
    const max = stops[place] ?? last;
    return min > max ? [] : [{ min, max, attributes: sizedAs({}, size) }];
  });
}

function sizedAs(
  attributes: Columns["attributes"],
  { size, isHidden }: LineSize,
): Columns["attributes"] {
  return {
    ...attributes,
    width: size,
    customWidth: size === undefined ? undefined : true,
    bestFit: undefined,
    hidden: isHidden ? true : undefined,
  };
}
