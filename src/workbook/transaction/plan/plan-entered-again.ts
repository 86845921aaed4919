import type { ChangeOf, Outcome } from "../changes";
import type { Draft } from "../draft";
import { joinedAreas, rowsBelow, rowsBeside } from "../joined-areas";
import { refuseFormats, refuseLocked } from "../protection";
import type { SettingOf } from "../settings";

const ONE_CELL = { rowCount: 1, columnCount: 1 } as const;

type CellsSetting = SettingOf<"cells">;

/** Cells side by side are written together, so that a column of a table stays a calculated one. */
export async function planEnterAgain(
  draft: Draft,
  { formulas }: ChangeOf<"enter-again">,
): Promise<Outcome> {
  const single = formulas.map(({ address, formula }): CellsSetting => {
    return { kind: "cells", at: draft.cells(address, ONE_CELL), value: [[{ formula }]] };
  });
  const settings = joinedAreas(single, {
    below: joinedBy(rowsBelow),
    beside: joinedBy(rowsBeside),
  });
  for (const { at } of settings) await refuseLocked(draft, at);
  await calculateTexts(draft, settings);
  for (const setting of settings) draft.add(setting, setting);
  return {};
}

function joinedBy(
  join: (parts: readonly CellsSetting["value"][]) => CellsSetting["value"],
): (parts: readonly CellsSetting[], over: CellsSetting["at"]) => CellsSetting {
  return (parts, at) => ({ kind: "cells", at, value: join(parts.map(({ value }) => value)) });
}

/** In a cell that was formatted as text since, the formula would become a text. */
async function calculateTexts(draft: Draft, settings: readonly CellsSetting[]): Promise<void> {
  const formats = await draft.formats(settings.map(({ at }) => at));
  settings.forEach(({ at }, index) => {
    const stand = formats[index] ?? [];
    if (!stand.flat().some((format) => format === "@")) return;
    refuseFormats(draft, at, "cells");
    const value = stand.map((row) => row.map((format) => (format === "@" ? "" : format)));
    draft.add({ kind: "formats", at, value });
  });
}
