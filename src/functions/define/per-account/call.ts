import { KamError } from "../../../model/errors";
import type { Values } from "../define";
import type { SettingName } from "../../../schema/settings";
import { settingsRead } from "../settings-read";
import { requireSettings, type SettingsInput } from "../parameters";
import { DEFAULT_SETTINGS } from "../../../reading/settings";
import type { AccountContext, Context, Options, PerAccountRule } from "./rule";
import type { Accounts, Read } from "./subject";

/** One call with its arguments read. */
export class Call<E, R, O extends Options, W> {
  readonly accounts: Accounts<E>;
  readonly context: Writable<AccountContext<O>>;
  readonly evidenceOf: (index: number) => E | KamError;
  readonly whole: W;
  readonly headers: boolean;
  /** Names of the settings that were asked for so far. */
  readonly read: ReadonlySet<SettingName>;

  constructor(rule: PerAccountRule<E, R, O, W>, values: Readonly<Record<string, unknown>>) {
    const read = values[rule.over.name] as Read<E>;
    const { settings: inForce, options } = contextOf<O>(values);
    const { settings, read: asked } = settingsRead(inForce);
    this.read = asked;
    const today = values["today"] as number | undefined;
    const accounts = typeof read === "function" ? read(settings, today) : read;
    this.accounts = accounts;
    this.context = {
      settings,
      options,
      id: undefined,
      age: undefined,
      position: 0,
    };
    this.headers = (values["headers"] as boolean | undefined) ?? accounts.form === "table";
    if (rule.whole === undefined) {
      // Nothing of an account is kept once it is answered: large portfolios are read row by row.
      this.evidenceOf = accounts.of;
      this.whole = rule.once?.(this.context) as W;
      return;
    }
    const evidence = accounts.ids.map((_, index) => accounts.of(index));
    const sound: E[] = [];
    const positions = evidence.map((each) =>
      each instanceof KamError ? -1 : sound.push(each) - 1,
    );
    this.evidenceOf = (index) => {
      this.context.position = positions[index] ?? -1;
      return evidence[index] as E | KamError;
    };
    this.whole = rule.whole(sound, this.context);
  }
}

/** What holds for every account of a call with these arguments. */
export function contextOf<O extends Options>(
  values: Readonly<Record<string, unknown>>,
): Context<O> {
  const input = values["settings"] as SettingsInput | undefined;
  const settings = input === undefined ? DEFAULT_SETTINGS : requireSettings(input);
  return { settings, options: values as Values<O> };
}

/** One context serves all accounts of a call: it is handed on and never kept. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };
