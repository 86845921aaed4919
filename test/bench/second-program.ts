import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What another program needs for the same fits. */
export interface SecondProgram {
  readonly program: string;
  readonly fits: Readonly<
    Record<string, { readonly milliseconds: number; readonly logLikelihood: number }>
  >;
}

/** Histories column by column. */
export interface HistoryColumns {
  readonly x: readonly unknown[];
  readonly t_x: readonly unknown[];
  readonly T: readonly unknown[];
  readonly m: readonly unknown[];
}

/** Runs the same fits with lifetimes or scipy, where Python has one of them; else `undefined`. */
export function secondProgram(columns: HistoryColumns): SecondProgram | undefined {
  const script = join(__dirname, "second-program.py");
  const { status, stdout } = spawnSync("python3", [script], {
    input: JSON.stringify(columns),
    encoding: "utf8",
  });
  return status === 0 ? (JSON.parse(stdout) as SecondProgram) : undefined;
}
