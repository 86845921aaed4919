import { KamError } from "../../../model/errors";
import { accountColumns } from "../../../schema/tables/accounts";
import { toColumnHelp } from "../accounts";
import { AS_OF, noDayForPlainValues } from "../aged-facts";
import { ageTable } from "../aged-table";
import { tableInputs } from "./shown-inputs";
import type { Settings } from "../../../reading/settings";
import { asSingleRow, readTable } from "../../../reading/table";
import type { Accounts, Read, Subject } from "./subject";

/**
 * The same accounts, whose facts age where a day is handed over: those too old count as missing, as
 * if their cells were blank. Without a day no further column is read.
 */
export function ageing<E>(subject: Subject<E>): Subject<E> {
  const { parameter } = subject;
  return {
    ...subject,
    parameter: {
      ...parameter,
      columns: [...(parameter.columns ?? []), toColumnHelp(accountColumns.as_of)],
      read: (raw, argument) => {
        const read = parameter.read(raw, argument);
        return (settings, today) => {
          if (today === undefined) return accountsBy(read, settings);
          if (asSingleRow(raw) !== undefined) throw noDayForPlainValues(today);
          return agedAccounts({ raw, argument, today, settings }, parameter.read);
        };
      },
    },
  };
}

interface Question {
  readonly raw: unknown;
  readonly argument: string;
  readonly today: number;
  readonly settings: Settings;
}

function agedAccounts<E>(
  { raw, argument, today, settings }: Question,
  read: (raw: unknown, argument: string) => Read<E>,
): Accounts<E> {
  const whole = readTable(raw, argument);
  const { table, ages } = ageTable(whole, today, settings);
  const accounts = accountsBy(read([table.headers, ...table.rows], argument), settings);
  return {
    ...accounts,
    of: (index) => {
      const known = accounts.of(index);
      const age = ages[index];
      // A fault of the id goes before that of the day.
      return age instanceof KamError && !(known instanceof KamError) ? age : known;
    },
    ageOf: (index) => {
      const age = ages[index];
      return age instanceof KamError ? undefined : age;
    },
    // A person is shown what stands in the cells, whether it counts or not.
    inputsOf: (index) => {
      const headers = accounts.inputsOf(index).map(({ label }) => label);
      return tableInputs(whole, index, [...headers, AS_OF]);
    },
  };
}

function accountsBy<E>(read: Read<E>, settings: Settings): Accounts<E> {
  return typeof read === "function" ? read(settings, undefined) : read;
}
