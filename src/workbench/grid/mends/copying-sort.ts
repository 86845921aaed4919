import {
  ArrayValueObject,
  functionLookup,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";

type Constructor = new (name: string) => BaseFunction;

/**
 * SORT that leaves its source alone. The one that comes with the grid sorts the engine's cached
 * copy of the range in place, so that every other formula on that range reads it in a wrong order.
 */
export function copyingSort(): [Constructor, string] {
  const Sort = findSort();
  class CopyingSort extends Sort {
    override calculate(array: BaseValueObject, ...settings: BaseValueObject[]): BaseValueObject {
      const own = array instanceof ArrayValueObject ? copyRows(array) : array;
      // The class found by name is SORT, whose answer is always a value.
      return super.calculate(own, ...settings) as BaseValueObject;
    }
  }
  return [CopyingSort, "SORT"];
}

function findSort(): Constructor {
  for (const [Function, name] of functionLookup) {
    // The list types its classes as a union that shares this constructor.
    if (String(name) === "SORT") return Function as Constructor;
  }
  throw new Error("The grid has no SORT to build on: was Univer updated?");
}

function copyRows(array: ArrayValueObject): ArrayValueObject {
  return ArrayValueObject.create({
    // Only the order of rows is changed in place, so that the rows themselves may be shared.
    calculateValueList: [...array.getArrayValue()],
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: array.getCurrentRow(),
    column: array.getCurrentColumn(),
  });
}
