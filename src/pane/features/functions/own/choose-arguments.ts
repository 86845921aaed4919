import { catalogue, type KamFunction } from "../../../../functions/catalogue";
import type { NamedParameter } from "../../../../functions/define/definition";
import { accountsTable } from "../../../../schema/tables/accounts";
import { buyingHistoriesTable } from "../../../../schema/tables/buying-histories";
import { cohortsTable } from "../../../../schema/tables/cohorts";
import type { Table } from "../../../../schema/table";
import { fittingTable, schemaOf, type NeededColumn, type Surroundings } from "./fitting-table";
import type { OwnArgument, OwnCall } from "./own-call";
import { comparisonsIn } from "./comparisons-in";
import { MODEL_ASKED, OF_CONTRACTS, USUAL_COLUMNS } from "./usual-arguments";

/** Arguments that are settled before any is looked for. */
type Given = Readonly<Record<string, OwnArgument>>;

/** The function asked about the tables around the person; what no table holds is of its example. */
export function chooseArguments(
  definition: KamFunction,
  around: Surroundings,
  given: Given = {},
): OwnCall {
  const settled = { ...usualColumns(definition, around), ...given };
  return {
    definition,
    arguments: definition.parameters.map(
      (parameter, index) => settled[parameter.name] ?? choose({ definition, index }, around),
    ),
  };
}

/** One argument of a function. */
interface Asked {
  readonly definition: KamFunction;
  readonly index: number;
}

function choose(asked: Asked, around: Surroundings): OwnArgument {
  const parameter = asked.definition.parameters[asked.index];
  if (parameter === undefined) return { kind: "omitted" };
  if (parameter.shape === "range") {
    if (parameter.name === "fit") return fitFor(asked.definition, around);
    if (parameter.name === "comparisons") return comparisonsIn(around);
    const schema = schemaOf(parameter);
    if (schema !== undefined) return tableFor(parameter, schema, around);
  }
  if (parameter.optional) return { kind: "omitted" };
  if (parameter.isDay === true) return { kind: "today" };
  return { kind: "assumed", value: ofExample(asked) };
}

/** A table for an argument; a history is what ORDERS answers where none stands in a table. */
function tableFor(
  { columns = [], optional }: NamedParameter,
  schema: Table,
  around: Surroundings,
): OwnArgument {
  const table = fittingTable(schema, columns, around);
  if (table !== undefined) return { kind: "table", table };
  if (optional) return { kind: "omitted" };
  if (schema === buyingHistoriesTable) return askOf("ORDERS", around);
  return lacking(schema, columns);
}

/** A fit of the model that the function asks for, to the histories or to the cohorts. */
function fitFor({ name }: KamFunction, around: Surroundings): OwnArgument {
  const model = MODEL_ASKED[name];
  if (model === undefined) return askOf("FITLIFETIME", around);
  const given = { model: { kind: "written", value: model } } as const;
  if (model !== OF_CONTRACTS) return askOf("FITLIFETIME", around, given);
  const columns = Object.keys(cohortsTable.columns).map(toNeeded);
  const table = fittingTable(cohortsTable, columns, around);
  const history =
    table === undefined ? lacking(cohortsTable, columns) : ({ kind: "table", table } as const);
  return askOf("FITLIFETIME", around, { ...given, history });
}

/** What another function answers about the same tables. */
function askOf(name: string, around: Surroundings, given?: Given): OwnArgument {
  const definition = catalogue.find((each) => each.name === name);
  if (definition === undefined) throw new Error(`KAM.${name} is no function of the catalogue`);
  return { kind: "call", call: chooseArguments(definition, around, given) };
}

/** For a function of lists the usual columns of Accounts, unless a table fits what it asks. */
function usualColumns(definition: KamFunction, around: Surroundings): Given {
  const usual = Object.entries(USUAL_COLUMNS[definition.name] ?? {});
  const asked = definition.parameters.filter(({ name }) => usual.some(([of]) => of === name));
  if (asked.some((parameter) => isTableFor(parameter, around))) return {};
  const needed = usual.map(([, header]) => toNeeded(header));
  const table = fittingTable(accountsTable, needed, around);
  return Object.fromEntries(
    usual.map(([name, header]): readonly [string, OwnArgument] => [
      name,
      table === undefined ? lacking(accountsTable, needed) : { kind: "column", table, header },
    ]),
  );
}

function isTableFor(parameter: NamedParameter, around: Surroundings): boolean {
  const schema = schemaOf(parameter);
  if (schema === undefined) return false;
  return fittingTable(schema, parameter.columns ?? [], around) !== undefined;
}

function lacking({ name }: Table, columns: readonly NeededColumn[]): OwnArgument {
  const headers = columns.filter(({ required }) => required).map(({ header }) => header);
  return { kind: "lacking", table: { name, headers } };
}

function toNeeded(header: string): NeededColumn {
  return { header, required: true };
}

function ofExample({ definition, index }: Asked): unknown {
  return definition.examples[0].cells[index];
}
