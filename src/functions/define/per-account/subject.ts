import type { KamError, Place } from "../../../model/errors";
import type { AccountId } from "../../../model/account-id";
import type { FactsAge } from "../aged-table";
import type { Parameter } from "../definition";
import type { ExplainedValue } from "../explanation";
import type { Settings } from "../../../reading/settings";

/** The first argument of a function that answers account by account, and how it is read. */
export interface Subject<E> {
  /** Name of the argument. */
  readonly name: string;
  readonly parameter: Parameter<Read<E>>;
}

/** What was handed over as it was read; what settings and day say is read with them in hand. */
export type Read<E> =
  Accounts<E> | ((settings: Settings, today: number | undefined) => Accounts<E>);

/** What is known of each account that was handed over. */
export interface Accounts<E> {
  /** A table with headers, or the plain values of one account. */
  readonly form: "table" | "plain";
  /** One id per account as it was handed over; `undefined` where the id itself is at fault or there is none. */
  readonly ids: readonly (AccountId | undefined)[];
  /** What is known of the account at this index, or what is wrong with it. */
  readonly of: (index: number) => E | KamError;
  /** How old its facts are; left out where they do not age. */
  readonly ageOf?: (index: number) => FactsAge | undefined;
  /** Where a person finds this account. */
  readonly placeOf: (index: number) => Place;
  /** The cells it was read from; of many lines those of the first. */
  readonly inputsOf: (index: number) => readonly ExplainedValue[];
  /** How many lines it was read from; left out where it stands in one row. */
  readonly lineCountOf?: (index: number) => number;
}
