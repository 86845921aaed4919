import type { PlainSettings } from "../parameters";
import type { AccountId } from "../../../model/account-id";
import type { FactsAge } from "../aged-table";
import type { AnswerCell, Unit } from "../answer";
import type { Example, Parameter, Values } from "../definition";
import type { ExplainedPart } from "../explanation";
import type { SettingName } from "../../../schema/settings";
import type { AnswerField, AnswerFields } from "../../../schema/answer-fields";
import type { Settings } from "../../../reading/settings";
import type { KamError } from "../../../model/errors";
import type { Accounts, Subject } from "./subject";

/** Further arguments of a function, between its data and `headers`. */
export type Options = Readonly<Record<string, Parameter<unknown>>>;

/** No further arguments. */
export type NoOptions = Readonly<Record<string, never>>;

/** What holds for every account of one call. */
export interface Context<O extends Options = Options> {
  readonly settings: Settings;
  readonly options: Values<O>;
}

/** What holds for one account of a call. */
export interface AccountContext<O extends Options = Options> extends Context<O> {
  /** Its id; `undefined` for the plain values of one account. */
  readonly id: AccountId | undefined;
  /** How old its facts are; `undefined` where they do not age. */
  readonly age: FactsAge | undefined;
  /** Where it stands among the accounts that `whole` was given, from 0. */
  readonly position: number;
}

/** How one account's answer came about. */
export interface Told {
  /** The rule in sentences, in the order in which it was applied, with this account's numbers. */
  readonly steps: readonly string[];
  /** Amounts that add up to the first column of the answer. */
  readonly parts?: readonly ExplainedPart[];
  /** Settings that were used; "as read" names all that were asked for from the first cell to the answer. */
  readonly settings?: readonly SettingName[] | "as read";
  /** Settings that stand in for inputs that are not given, by what these are called. */
  readonly standIns?: Readonly<Record<string, SettingName>>;
  /** True where the weights of the criteria of attractiveness were used too. */
  readonly criteria?: boolean;
}

/** One row of an answer by its headers; `undefined` is blank, which is unknown. */
export type Shown<A extends AnswerFields> = {
  readonly [K in keyof A]: (A[K] extends AnswerField<infer T> ? T : never) | KamError | undefined;
};

/** Columns whose headers are known with the arguments in hand. */
export interface FurtherAnswers<R, O extends Options> {
  readonly headers: (context: Context<O>) => readonly string[];
  /** As many as headers. */
  readonly cells: (result: R, context: AccountContext<O>) => readonly (AnswerCell | undefined)[];
}

/** A question that is answered account by account. E is what is known of one, R what comes out. */
export interface PerAccountRule<E, R, O extends Options, W, A extends AnswerFields = AnswerFields> {
  readonly summary: string;
  /** What is read: `accountsOf(...)` or `linesOf(...)`; it is the first argument. */
  readonly over: Subject<E>;
  /**
   * Help of the Settings argument; without it the function has none, unless it stands as `settings`
   * among the options, behind one that is needed.
   */
  readonly settings?: string;
  /** What plain numbers set, where they may stand in place of the Settings table. */
  readonly plainSettings?: (input: PlainSettings) => Settings;
  readonly options?: O;
  /** Columns of the answer after the id; the first is what an explanation explains. */
  readonly answer: A;
  /** Columns behind these, where they hang on what was asked. */
  readonly further?: FurtherAnswers<R, O>;
  readonly returns: { readonly unit: Unit; readonly help: string };
  /** What each account is held to, such as a total; accounts with a fault are left out. */
  readonly whole?: (all: readonly E[], context: Context<O>) => W;
  /** Arguments whose amounts count together, so that their tables must be of one currency. */
  readonly oneCurrency?: (context: Context<O>) => readonly string[];
  /** What is made ready once per call, where nothing of the other accounts is needed for it. */
  readonly once?: (context: Context<O>) => W;
  /** Asks the model. A KamError that it throws becomes the answer of this account alone. */
  readonly decide: (evidence: E, context: AccountContext<O>, whole: W) => R;
  readonly show: (result: R, context: AccountContext<O>) => Shown<A>;
  readonly explain: (evidence: E, result: R, context: AccountContext<O>) => Told;
  readonly examples: readonly [Example, ...Example[]];
  readonly source: string;
}

/** One call with its arguments read. */
export interface Asked<E, O extends Options, W> {
  readonly accounts: Accounts<E>;
  /** One context serves all accounts of a call: it is handed on and never kept. */
  readonly context: { -readonly [K in keyof AccountContext<O>]: AccountContext<O>[K] };
  readonly evidenceOf: (index: number) => E | KamError;
  readonly whole: W;
  /** Headers of the answer behind the id. */
  readonly titles: readonly string[];
  readonly headers: boolean;
  /** Names of the settings that were asked for so far. */
  readonly read: ReadonlySet<SettingName>;
}
