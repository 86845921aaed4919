import { ApiObject } from "../batches/api-object";
import { addressOf } from "../workbook/address";
import type { Area } from "../workbook/area";
import type { Program } from "./program";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** Several blocks of one sheet. */
export class RangeAreas extends ApiObject {
  readonly kind = "RangeAreas";
  private readonly program: Program;
  private readonly blocks: readonly Area[];

  constructor(program: Program, blocks: readonly Area[]) {
    super();
    this.program = program;
    this.blocks = blocks;
  }

  get address(): string {
    return this.blocks.map(addressOf).join(",");
  }
  get areaCount(): number {
    return this.blocks.length;
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.blocks.map((block) => new Range(this.program, block)));
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.program, this.blocks[0]?.sheet ?? this.program.workbook.active);
  }
}

class RangeCollection extends ApiObject {
  readonly kind = "RangeCollection";
  private readonly ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.ranges = ranges;
  }

  override listed(): readonly Range[] {
    return this.ranges;
  }

  getCount(): number {
    return this.ranges.length;
  }

  getItemAt(index: number): Range | undefined {
    return this.ranges[index];
  }
}
