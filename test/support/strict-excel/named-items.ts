import { parseArea, splitAddress } from "../../../src/workbook/address";
import { sameName, type Book, type DefinedName, type Sheet } from "./book";
import { rangeShape } from "./ranges";
import { ExcelRefusal } from "./refusal";
import { remote } from "./remote";
import type { Handle, Shape } from "./shape";

/** Names of the workbook or of a sheet, and what adds to them and takes from them. */
export interface NameList {
  readonly names: readonly DefinedName[];
  readonly add: (name: string, formula: string) => DefinedName;
  readonly remove: (name: DefinedName) => void;
}

interface ListedName {
  readonly list: NameList;
  readonly name: DefinedName;
}

const namedItemShape: Shape<ListedName> = {
  type: "NamedItem",
  properties: { name: ({ name }) => name.name, formula: ({ name }) => name.formula ?? "" },
  settable: {
    formula: ({ name }, formula) => {
      name.formula = String(formula);
    },
  },
  methods: {
    getRangeOrNullObject: (self) => self.child(rangeShape, ({ name }) => name.cells ?? null),
    delete: (self) => {
      self.act(({ list, name }) => {
        list.remove(name);
      });
    },
  },
};

export const namesShape: Shape<NameList> = {
  type: "NamedItemCollection",
  items: ({ batch }, list) =>
    list.names.map((name) => remote(batch, namedItemShape, () => ({ list, name }))),
  methods: {
    getItemOrNullObject: (self, wanted) => child(self, wanted),
    getItem: (self, wanted) =>
      self.child(namedItemShape, (list) => {
        const found = find(list, wanted);
        if (found === null) throw new ExcelRefusal("ItemNotFound", `no name "${String(wanted)}"`);
        return found;
      }),
    add: (self, name, formula) =>
      self.child(namedItemShape, (list) => ({
        list,
        name: list.add(String(name), String(formula)),
      })),
  },
};

function child(self: Handle<NameList>, wanted: unknown): object {
  return self.child(namedItemShape, (list) => find(list, wanted));
}

function find(list: NameList, wanted: unknown): ListedName | null {
  const name = list.names.find((each) => sameName(each.name, String(wanted)));
  return name === undefined ? null : { list, name };
}

export function namesOfBook(book: Book): NameList {
  return {
    names: book.names.filter(({ scope }) => scope === undefined),
    add: (name, formula) => {
      if (book.names.some((other) => sameName(other.name, name))) {
        throw new ExcelRefusal("ItemAlreadyExists", `the name "${name}" is taken`);
      }
      const added = { name, formula, ...cellsOf(book, formula) };
      book.names.push(added);
      return added;
    },
    remove: (name) => {
      book.names.splice(book.names.indexOf(name), 1);
    },
  };
}

function cellsOf(book: Book, formula: string): Pick<DefinedName, "cells"> {
  const { sheet: name, cells } = splitAddress(formula.replace(/^=/, ""));
  const sheet = book.sheets.find((each) => sameName(each.name, name));
  const area = parseArea(cells);
  return sheet === undefined || area === undefined ? {} : { cells: { sheet, area } };
}

/** Excel keeps the rows that every page repeats under a name of the sheet. */
export function namesOfSheet(sheet: Sheet): NameList {
  const { names } = sheet.book;
  const titles = sheet.print.titleRows > 0 ? [{ name: "Print_Titles", scope: sheet }] : [];
  return {
    names: [...names.filter(({ scope }) => scope === sheet), ...titles],
    add: () => {
      throw new Error("strict-excel adds names to the workbook only");
    },
    remove: ({ name }) => {
      if (name === "Print_Titles") Object.assign(sheet.print, { titleRows: 0, titlesFrom: 0 });
    },
  };
}
