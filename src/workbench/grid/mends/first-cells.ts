import type { IRange } from "@univerjs/core";
import {
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  RangeReferenceObject,
  SuffixNodeFactory,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";

/** The parts of the engine's maker of signs behind a reference that are mended. */
interface Factory {
  checkAndCreateNodeType: (this: Factory, token: unknown) => SuffixNode | undefined;
}

interface SuffixNode {
  readonly _currentConfigService: { readonly getFormulaData: () => FormulaData };
  readonly getToken: () => string;
  readonly getChildren: () => readonly {
    readonly getValue: () => FunctionVariantType | undefined;
  }[];
  readonly setValue: (value: FunctionVariantType) => void;
  execute: () => void;
}

type ByPlace<T> = Readonly<Record<number, Readonly<Record<number, T>> | undefined>>;
type FormulaData = Readonly<
  Record<string, Readonly<Record<string, ByPlace<object | null> | undefined>> | undefined>
>;

/** Gives `A1#` its meaning, the whole answer of the formula in A1: in 0.25.1 it is always `#VALUE!`. */
export function mendFirstCells(): void {
  // The maker is private to the engine, and there is no other way to it.
  const factory = SuffixNodeFactory.prototype as unknown as Factory;
  const create = factory.checkAndCreateNodeType;
  factory.checkAndCreateNodeType = function (this: Factory, token): SuffixNode | undefined {
    const node = create.call(this, token);
    if (node?.getToken() === "#") {
      node.execute = () => {
        node.setValue(wholeAnswer(node.getChildren()[0]?.getValue(), node));
      };
    }
    return node;
  };
}

function wholeAnswer(
  first: FunctionVariantType | undefined,
  node: SuffixNode,
): FunctionVariantType {
  if (first instanceof ErrorValueObject) return first;
  if (!(first instanceof BaseReferenceObject) || !first.isCell() || !hasFormula(first, node)) {
    return ErrorValueObject.create(ErrorType.REF);
  }
  const value = first.getFirstCell();
  // Of an answer that has no room nothing is there but its error.
  if (value.isError() && value.getValue() === ErrorType.SPILL) return value;
  const range = spillOf(first);
  return range === undefined ? first : widened(first, range);
}

function hasFormula(first: BaseReferenceObject, node: SuffixNode): boolean {
  const formulas = node._currentConfigService.getFormulaData()[first.getUnitId()];
  const { startRow, startColumn } = first.getRangePosition();
  return Boolean(formulas?.[first.getSheetId()]?.[startRow]?.[startColumn]);
}

/** Where the answer stands: as it was calculated just now, else as it was before. */
function spillOf(first: BaseReferenceObject): IRange | undefined {
  const { startRow: row, startColumn: column } = first.getRangePosition();
  const isNew = Boolean(first.getCurrentRuntimeSheetData()?.getValue(row, column));
  const ranges = isNew
    ? first.getCurrentRuntimeActiveArrayFormulaRange()
    : first.getCurrentActiveArrayFormulaRange();
  return (ranges as ByPlace<IRange> | undefined)?.[row]?.[column];
}

/** The reference, to more cells of the same sheet. */
function widened(first: BaseReferenceObject, range: IRange): BaseReferenceObject {
  const whole = new RangeReferenceObject(range, first.getForcedSheetId(), first.getForcedUnitId());
  whole.setForcedSheetName(first.getForcedSheetName());
  whole.setDefaultUnitId(first.getUnitId());
  whole.setDefaultSheetId(first.getSheetId());
  whole.setUnitData(first.getUnitData());
  whole.setUnitStylesData(first.getUnitStylesData());
  whole.setArrayFormulaCellData(first.getArrayFormulaCellData());
  whole.setArrayFormulaRange(first.getArrayFormulaRange());
  whole.setRuntimeData(first.getRuntimeData());
  whole.setRuntimeArrayFormulaCellData(first.getRuntimeArrayFormulaCellData());
  whole.setRuntimeArrayFormulaRange(first.getRuntimeArrayFormulaRange());
  whole.setRuntimeFeatureCellData(first.getRuntimeFeatureCellData());
  return whole;
}
