import { hasRealData, readRealData } from "../support/real-data";
import { line, measure } from "./measure";
import { secondProgram, type SecondProgram } from "./second-program";
import { shippedFunctions } from "./shipped-functions";

const callKam = shippedFunctions();

type Rows = ReturnType<typeof readRealData>;

/** The buying histories of 2,357 customers of CDNOW, as a table. */
function histories(rows: Rows): readonly (readonly unknown[])[] {
  return [
    ["account_id", "repeat_orders", "recency", "age", "mean_spend"],
    ...rows.map(({ id, x, t_x, T, zbar }) => [id, x, t_x, T, zbar]),
  ];
}

function columns(rows: Rows): Parameters<typeof secondProgram>[0] {
  return {
    x: rows.map(({ x }) => x),
    t_x: rows.map((row) => row["t_x"]),
    T: rows.map((row) => row["T"]),
    m: rows.map(({ zbar }) => zbar),
  };
}

/** One fit here and, where there is one, in the second program. */
function fitLine(
  table: readonly (readonly unknown[])[],
  model: string,
  { aim, other }: { readonly aim: string; readonly other: SecondProgram | undefined },
): string {
  const ours = measure(() => callKam("FITLIFETIME", table, null, model));
  const theirs = other?.fits[model];
  const ratio =
    theirs === undefined
      ? ""
      : `${other?.program ?? ""}: ${theirs.milliseconds.toFixed(1)}, ${(theirs.milliseconds / ours.median).toFixed(1)} times as long, log-likelihood ${theirs.logLikelihood.toFixed(3)}`;
  return line(
    `FITLIFETIME ${model}, 2,357 accounts`,
    ours,
    [aim, ratio].filter(Boolean).join("; "),
  );
}

function times(): readonly string[] {
  if (!hasRealData) return ["fits: skipped, the folder of real data is not there"];
  const rows = readRealData("cdnow_rfm_spend.csv");
  const table = histories(rows);
  const other = secondProgram(columns(rows));
  const fitted = callKam("FITLIFETIME", table, null, "BG/NBD");
  const fit = (model: string, aim = ""): string => fitLine(table, model, { aim, other });
  return [
    "cells in to cells out, the bundle as it ships, milliseconds",
    other === undefined
      ? "no second program is installed (python3 with lifetimes or scipy)"
      : `second program: ${other.program}, from arrays to parameters, in the same run`,
    fit("NBD"),
    fit("BG/NBD", "aim 20"),
    fit("MBG/NBD"),
    fit("Pareto/NBD", "aim 150"),
    fit("Gamma-Gamma"),
    line(
      "PALIVE BG/NBD, 2,357 accounts",
      measure(() => callKam("PALIVE", table, fitted)),
      "",
    ),
    line(
      "EXPECTEDORDERS BG/NBD, 2,357 accounts",
      measure(() => callKam("EXPECTEDORDERS", table, fitted, null, 39)),
      "",
    ),
  ];
}

process.stdout.write(`${times().join("\n")}\n`);
