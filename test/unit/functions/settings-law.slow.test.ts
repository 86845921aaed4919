import { messageOf } from "../../../src/i18n/say";
import { catalogue } from "../../../src/functions/catalogue";
import type { AnswerCell, AnswerGrid } from "../../../src/functions/define/answer";
import { KamError } from "../../../src/model/errors";
import { NAMED_SETTINGS, type SettingName } from "../../../src/schema/settings";
import { SETTING_INPUTS } from "../../support/setting-inputs/all";
import { SETTINGS, type SettingInput } from "../../support/setting-inputs/setting-input";
import { definitionOf } from "../../support/builders";

const NAMES = Object.keys(NAMED_SETTINGS) as SettingName[];

/** The arguments with one setting turned, or with those alone that hold beside it. */
function cellsOf({ cells, beside = [] }: SettingInput, turned?: SettingName, value?: number) {
  const rows = [
    ...beside.filter(([group, setting]) => `${group}: ${setting}` !== turned),
    ...(turned === undefined ? [] : [[...turned.split(": "), value]]),
  ];
  const settings = rows.length === 0 ? null : [["group", "setting", "value"], ...rows];
  return cells.map((cell) => (cell === SETTINGS ? settings : cell));
}

const said = (cell: AnswerCell): unknown => (cell instanceof KamError ? messageOf(cell) : cell);

/** What each cell shows, or the refusal of the call. */
function answered(
  name: string,
  cells: readonly unknown[],
): readonly (readonly unknown[])[] | string {
  try {
    return (definitionOf(name).call(cells) as AnswerGrid).map((row) => row.map(said));
  } catch (thrown) {
    if (thrown instanceof KamError) return messageOf(thrown);
    throw thrown;
  }
}

const isMoved = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);

const turns = SETTING_INPUTS.flatMap((input) =>
  (Object.entries(input.turned) as [SettingName, number][]).map(([setting, value]) => ({
    ...{ input, setting, value, name: input.name },
    isMoving: isMoved(
      answered(input.name, cellsOf(input)),
      answered(input.name, cellsOf(input, setting, value)),
    ),
  })),
);

const withSettings = catalogue.filter(({ parameters }) =>
  parameters.some(({ name }) => name === "settings"),
);
const labelsIn = (input: SettingInput, row: number, column: number): readonly string[] => {
  try {
    const { settings } = definitionOf(input.name).explain(cellsOf(input), { row, column });
    return settings.map(({ label }) => label);
  } catch (thrown) {
    // A header row, or a row with a fault, has nothing behind it.
    if (thrown instanceof KamError) return [];
    throw thrown;
  }
};

/** The values that a setting is turned to anywhere, and the ends of what is permitted. */
function valuesOf(setting: SettingName, { isSlow = false }: SettingInput): readonly number[] {
  const { min, max } = NAMED_SETTINGS[setting];
  const tried = turns.filter((turn) => turn.setting === setting).map(({ value }) => value);
  return [...new Set([...tried, ...(isSlow ? [] : [min, max])])];
}

describe("a setting", () => {
  it.each(turns)("$setting, turned to $value, moves an answer of KAM.$name", (turn) => {
    expect(turn.value).toBeGreaterThanOrEqual(NAMED_SETTINGS[turn.setting].min);
    expect(turn.value).toBeLessThanOrEqual(NAMED_SETTINGS[turn.setting].max);
    expect(turn.isMoving).toBe(true);
  });

  it("is none without effect", () => {
    const moving = new Set(turns.flatMap(({ setting, isMoving }) => (isMoving ? [setting] : [])));
    const idle = NAMES.filter((name) => !moving.has(name));
    process.stdout.write(
      `settings ${NAMES.length}, moved an answer ${moving.size}, ${idle.length} not\n`,
    );

    expect(idle).toEqual([]);
  });
});

describe.each(withSettings.filter(({ name }) => name !== "TOPSIS"))("KAM.$name", ({ name }) => {
  const inputs = SETTING_INPUTS.filter((input) => input.name === name);

  it("has cells on which each setting tells that an explanation of it lists", () => {
    const listed = inputs.flatMap((input) => {
      const grid = answered(name, cellsOf(input));
      return (typeof grid === "string" ? [] : grid).flatMap((cells, row) =>
        labelsIn(input, row, Math.min(1, cells.length - 1)),
      );
    });
    const turned = new Set<string>(inputs.flatMap((input) => Object.keys(input.turned)));
    const named = new Set(listed.filter((label) => NAMES.some((setting) => setting === label)));

    expect([...named].filter((label) => !turned.has(label))).toEqual([]);
    expect(named.size).toBeGreaterThan(0);
  });

  it.each(inputs.map((input, at) => ({ input, at })))(
    "lists in the explanation of each cell of input $at what moves it",
    ({ input }) => {
      const plain = answered(name, cellsOf(input));
      if (typeof plain === "string") throw new Error(`KAM.${name} refuses: ${plain}`);
      const movedBy = (
        setting: SettingName,
        value: number,
      ): readonly (readonly [number, number])[] => {
        const turned = answered(name, cellsOf(input, setting, value));
        if (typeof turned === "string") return [];
        return plain.flatMap((row, at) =>
          row.flatMap((cell, column) =>
            isMoved(cell, turned[at]?.[column]) ? [[at, column] as const] : [],
          ),
        );
      };
      const unlisted = NAMES.filter((setting) =>
        valuesOf(setting, input).some((value) =>
          movedBy(setting, value).some(([row, column]) => {
            const labels = labelsIn(input, row, column);
            return labels.length > 0 && !labels.includes(setting);
          }),
        ),
      );

      expect(unlisted).toEqual([]);
    },
  );
});
