import { namesAt } from "../../src/schema/names-at";
import type { Table } from "../../src/schema/table";

/** What is wrong with tables that are to stand in one workbook, a line each. */
export function faultsOfTables(tables: readonly Table[]): readonly string[] {
  return [
    ...twice(tables.map(({ name }) => name)).map((name) => `two tables ${name}`),
    ...tables.flatMap((table) => [
      ...faultsOfColumns(table),
      ...faultsOfReferences(table, tables),
      ...faultsOfChanges(table),
    ]),
  ];
}

function faultsOfColumns({ name, version, key, columns }: Table): readonly string[] {
  const headers = Object.values(columns).map(({ header }) => header.toLowerCase());
  return [
    ...(/^[A-Z][A-Za-z]+$/.test(name) ? [] : [`${name}: no name`]),
    ...(Number.isSafeInteger(version) && version >= 1 ? [] : [`${name}: version ${version}`]),
    ...twice(headers).map((header) => `${name}: two columns ${header}`),
    ...key.filter((column) => !(column in columns)).map((column) => `${name}: no key ${column}`),
    ...Object.entries(columns)
      .filter(([column, { header }]) => header !== column)
      .map(([column, { header }]) => `${name}: ${column} stands under ${header}`),
  ];
}

function faultsOfReferences(table: Table, tables: readonly Table[]): readonly string[] {
  return table.references.flatMap(({ columns, table: wanted, to }) => {
    const there = tables.find(({ name }) => name === wanted);
    const place = `${table.name} to ${wanted}`;
    if (there === undefined) return [`${place}: no such table`];
    const leadsTo = to ?? there.key;
    if (leadsTo.length !== columns.length || columns.length === 0) {
      return [`${place}: ${columns.length} columns for ${leadsTo.length}`];
    }
    return columns.flatMap((column, index) => {
      const [here, target] = [table.columns[column], there.columns[leadsTo[index] ?? ""]];
      const isSound = here !== undefined && here.kind === target?.kind;
      return isSound ? [] : [`${place}: ${column} is ${here?.kind}, there ${target?.kind}`];
    });
  });
}

/** A change speaks of names that the version before it, or its own, had; no version has one twice. */
function faultsOfChanges(table: Table): readonly string[] {
  return table.changes.flatMap(({ version, renamed = {}, added = [] }, index) => {
    const earlier = table.changes[index - 1]?.version ?? 1;
    const names = namesAt(table, version).map(({ name }) => name);
    const before = namesAt(table, version - 1).map(({ name }) => name);
    const place = `${table.name}, version ${version}`;
    return [
      ...(version > earlier ? [] : [`${place}: comes after ${earlier}`]),
      ...[...Object.keys(renamed), ...added]
        .filter((name) => !names.includes(name))
        .map((name) => `${place}: has no ${name}`),
      ...twice(before).map((name) => `${place}: two of ${name} before it`),
    ];
  });
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) < index);
}
