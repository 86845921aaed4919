import { hasRealData, readRealData } from "../support/real-data";
import { line, measure } from "./measure";
import { shippedFunctions } from "./shipped-functions";

const callKam = shippedFunctions();

/** The buying histories of 2,357 customers of CDNOW, as a table. */
function histories(): readonly (readonly unknown[])[] {
  const rows = readRealData("cdnow_rfm_spend.csv");
  return [
    ["account_id", "repeat_orders", "recency", "age", "mean_spend"],
    ...rows.map(({ id, x, t_x, T, zbar }) => [id, x, t_x, T, zbar]),
  ];
}

function times(): readonly string[] {
  if (!hasRealData) return ["fits: skipped, the folder of real data is not there"];
  const table = histories();
  const fit = (model: string, aim: string): string =>
    line(
      `FIT ${model}, 2,357 accounts`,
      measure(() => callKam("FIT", table, null, model)),
      aim,
    );
  const fitted = callKam("FIT", table, null, "BG/NBD");
  return [
    "cells in to cells out, the bundle as it ships, milliseconds (no second program is installed)",
    fit("NBD", ""),
    fit("BG/NBD", "aim 20"),
    fit("MBG/NBD", ""),
    fit("Pareto/NBD", "aim 150"),
    fit("Gamma-Gamma", ""),
    line(
      "PALIVE BG/NBD, 2,357 accounts",
      measure(() => callKam("PALIVE", table, fitted)),
      "",
    ),
    line(
      "EXPECT BG/NBD, 2,357 accounts",
      measure(() => callKam("EXPECT", table, fitted, null, 39)),
      "",
    ),
  ];
}

process.stdout.write(`${times().join("\n")}\n`);
