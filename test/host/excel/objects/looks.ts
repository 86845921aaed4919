import { ApiObject } from "../batches/api-object";
import { Looks } from "../batches/loose-objects";
import { localAddress } from "../workbook/address";
import { positionsOf, type Area } from "../workbook/area";
import { isLocked, refuseUnlessGranted } from "./entering";

/** How wide a column is where nobody has set it, in points. */
const STANDARD_WIDTH = 48;

/** Formats of a block; all but widths and locks are kept as they were set, for that very block. */
export class RangeFormat extends Looks {
  private readonly area: Area;

  constructor(area: Area) {
    super("RangeFormat", area.sheet.looksOf(`format ${localAddress(area)}`));
    this.area = area;
  }

  get columnWidth(): number {
    const { width } = this.area.sheet.looksOf(`column ${this.area.column}`);
    return typeof width === "number" ? width : STANDARD_WIDTH;
  }
  set columnWidth(points: number) {
    const { sheet, column, columns } = this.area;
    refuseUnlessGranted(sheet, "RangeFormat.columnWidth", "allowFormatColumns");
    for (let index = column; index < column + columns; index += 1) {
      sheet.looksOf(`column ${index}`)["width"] = points;
    }
  }

  get fill(): Looks {
    return this.within("fill");
  }
  get font(): Looks {
    return this.within("font");
  }
  get borders(): Looks {
    return this.within("borders");
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.area);
  }
}

/** Whether cells are locked: they are unless somebody unlocks them. */
export class FormatProtection extends ApiObject {
  readonly kind = "FormatProtection";
  private readonly area: Area;

  constructor(area: Area) {
    super();
    this.area = area;
  }

  get locked(): boolean | null {
    return isLocked(this.area);
  }
  set locked(isShut: boolean | null) {
    for (const { row, column } of positionsOf(this.area)) {
      this.area.sheet.put(row, column, { isUnlocked: isShut === false });
    }
  }
}

/** The rule for what may be typed into a block. */
export class DataValidation extends Looks {
  private readonly area: Area;

  constructor(area: Area) {
    super("DataValidation", area.sheet.looksOf(`rule ${localAddress(area)}`));
    this.area = area;
  }

  get type(): string {
    if (this.kept["rule"] === undefined) return "None";
    return Object.hasOwn(this.rule, "list") ? "List" : "Custom";
  }

  get rule(): object {
    return this.kept["rule"] ?? {};
  }
  set rule(rule: object) {
    refuseUnlessGranted(this.area.sheet, "DataValidation.rule");
    this.kept["rule"] = rule;
  }
}
