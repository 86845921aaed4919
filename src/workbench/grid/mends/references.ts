import {
  ErrorValueObject,
  ReferenceNodeFactory,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import { showBracketContents } from "./bracket-contents";
import { LiveReference } from "./live-reference";
import { hasTableBrackets } from "./read-structured";
import type { KnownTable } from "../tables";

/** The parts of the engine's maker of references that are mended. */
interface Factory {
  _getNode: (this: Factory, token: string, isLexerNode: boolean, ...rest: unknown[]) => Maybe;
  _getTableMap: () => ReadonlyMap<string, KnownTable> | undefined;
}

type Maybe = ReferenceNode | undefined;

interface ReferenceNode {
  _token: string;
  _tableReferenceObject: LiveReference;
  readonly _runtimeService: Runtime;
  execute: () => void;
  setValue: (value: FunctionVariantType) => void;
}

interface Runtime {
  readonly currentSubUnitId: string;
  readonly currentRow: number;
  readonly currentColumn: number;
}

/**
 * Mends how the engine understands a reference to a table. Found in 0.25.1: it takes names of tables
 * in one spelling only and none with `_` or `.`; it knows no `Deals[@rev]`; a column that does not
 * exist, a part that it does not know and a row of totals that is not there stand for other cells;
 * and it keeps the cells of a table in formulas that it has read before the table changed. Here the
 * cells are found at each calculation, by the rules by which the pane finds them.
 */
export function mendReferences(): void {
  // These parts are private to the engine, and there is no other way to them.
  const factory = ReferenceNodeFactory.prototype as unknown as Factory;
  const getNode = factory._getNode;
  factory._getNode = function (this: Factory, token, isLexerNode, ...rest): Maybe {
    const text = showBracketContents(token);
    if (isLexerNode || !namesTable(text, this._getTableMap())) {
      return getNode.call(this, token, isLexerNode, ...rest);
    }
    // A reference to any cell has the right kind; then it is told what it stands for.
    const node = getNode.call(this, "A1", false, ...rest);
    const tables = (): Iterable<readonly [string, KnownTable]> => this._getTableMap() ?? [];
    return node && pointAt(node, new LiveReference(text, tables));
  };
}

function namesTable(text: string, tables: ReadonlyMap<string, unknown> | undefined): boolean {
  if (hasTableBrackets(text)) return true;
  return [...(tables?.keys() ?? [])].some((name) => name.toLowerCase() === text.toLowerCase());
}

function pointAt(node: ReferenceNode, reference: LiveReference): ReferenceNode {
  const execute = node.execute.bind(node);
  node._token = reference.getToken();
  node._tableReferenceObject = reference;
  node.execute = () => {
    const { currentSubUnitId: sheetId, currentRow, currentColumn } = node._runtimeService;
    const error = reference.locate({ sheetId, row: currentRow, column: currentColumn });
    if (error === undefined) execute();
    else node.setValue(ErrorValueObject.create(error));
  };
  return node;
}
