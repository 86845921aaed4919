import type { LookRecord } from "../../read/workbook-record";
import { edited } from "../../xml/edit-text";
import { child } from "../../xml/look-up";
import { elementOf, withAttributes } from "../../xml/small-element";
import { prefixOf } from "../../xml/write-xml";
import { insertInOrder } from "../element-order";

/** The places of what a look names; `undefined` where it stays as it was. */
export interface NumbersOfLook {
  readonly numFmtId: number | undefined;
  readonly fontId: number | undefined;
  readonly fillId: number | undefined;
}

interface Difference {
  readonly before: LookRecord;
  readonly wanted: LookRecord;
  readonly numbers: NumbersOfLook;
}

/** Programs may leave aside what a look names and does not say that it applies. */
const APPLIES = {
  numFmtId: "applyNumberFormat",
  fontId: "applyFont",
  fillId: "applyFill",
} as const;

/** The element of a look that differs from another one where the records of both differ. */
export function xfLike(element: string, { before, wanted, numbers }: Difference): string {
  let xf = element;
  for (const [name, applies] of Object.entries(APPLIES) as [keyof NumbersOfLook, string][]) {
    const number = numbers[name];
    if (number !== undefined) {
      xf = withAttributes(xf, { [applies]: "1", [name]: String(number) });
    }
  }
  const alignment = alignmentThatDiffers(before, wanted);
  if (Object.keys(alignment).length > 0) {
    xf = withAttributes(withChild(xf, "alignment", alignment), { applyAlignment: "1" });
  }
  if (before.isLocked === wanted.isLocked) return xf;
  const locked = wanted.isLocked ? "1" : "0";
  return withAttributes(withChild(xf, "protection", { locked }), { applyProtection: "1" });
}

type Attributes = Readonly<Record<string, string | undefined>>;

function alignmentThatDiffers(before: LookRecord, wanted: LookRecord): Attributes {
  const { horizontal, vertical } = wanted;
  return {
    ...(before.horizontal === horizontal ? {} : { horizontal }),
    ...(before.vertical === vertical ? {} : { vertical }),
    ...(before.wraps === wanted.wraps ? {} : { wrapText: wanted.wraps ? "1" : undefined }),
  };
}

/** An element whose child of a name has these attributes, beside those that it had. */
function withChild(element: string, name: string, attributes: Attributes): string {
  const node = elementOf(element);
  const old = child(node, name);
  if (old !== undefined) {
    const text = withAttributes(element.slice(old.start, old.end), attributes);
    return edited(element, [{ start: old.start, end: old.end, text }]);
  }
  const added = withAttributes(`<${prefixOf(node)}${name}/>`, attributes);
  return edited(element, [insertInOrder(element, node, { name, element: added })]);
}
