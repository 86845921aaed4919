import { KamError, type Place } from "../../../model/errors";
import { toColumnHelp } from "../../define/accounts";
import { errorText, isBlank, toGrid, trimEnd } from "../../../reading/cells";
import { rowInputs } from "../../define/per-account/shown-inputs";
import { needed } from "../../../schema/columns";
import { linesOf } from "../../define/per-account/lines-of";
import type { Accounts, Subject } from "../../define/per-account/subject";
import { asSingleRow, type SingleRow } from "../../../reading/table";
import { unknownValue } from "../../../reading/table-faults";
import { driverColumns } from "../../../schema/tables/drivers";
import { readNonNegative } from "../tables/read-cell";

/** What an account caused: lines that name their activity, or plain volumes in the order of rates. */
export type Caused =
  | {
      readonly form: "lines";
      readonly lines: readonly CausedLine[];
    }
  | { readonly form: "volumes"; readonly volumes: readonly number[] };

interface CausedLine {
  readonly activity: string;
  readonly volume: number;
  /** Where the activity stands. */
  readonly place: Place;
}

const COLUMNS = [needed(driverColumns.activity), needed(driverColumns.volume)] as const;

/** The Drivers table, the lines of one account, or its volumes in a single row or column. */
export function driversOf(rule: { readonly help: string }): Subject<Caused> {
  const { name, parameter } = linesOf({
    name: "drivers",
    help: rule.help,
    columns: COLUMNS,
    toLine: ([activity, volume], place): CausedLine => {
      return { activity, volume, place: { ...place, column: driverColumns.activity.header } };
    },
  });
  return {
    name,
    parameter: {
      ...parameter,
      plain: [{ ...toColumnHelp(driverColumns.volume), header: "a volume for each rate" }],
      read: (raw, argument) => {
        const cells = plainVolumes(raw);
        if (cells !== undefined) return fromVolumes(cells, argument);
        const read = parameter.read(raw, argument);
        return typeof read === "function"
          ? (settings, today) => asLines(read(settings, today))
          : asLines(read);
      },
    },
  };
}

function asLines(accounts: Accounts<readonly CausedLine[]>): Accounts<Caused> {
  return {
    ...accounts,
    of: (index) => {
      const lines = accounts.of(index);
      if (lines instanceof KamError) return lines;
      return { form: "lines", lines };
    },
  };
}

/** A single row or column of numbers; one that begins with a name is a line. */
function plainVolumes(raw: unknown): SingleRow | undefined {
  const grid = trimEnd(toGrid(raw));
  const row = grid.length === 0 ? undefined : asSingleRow(grid);
  const [first] = row?.cells ?? [];
  const isName = typeof first === "string" && !isBlank(first) && errorText(first) === undefined;
  return isName ? undefined : row;
}

function fromVolumes(row: SingleRow, argument: string): Accounts<Caused> {
  const volumes = row.cells.map((cell, index) => {
    const place = { argument, column: `volume ${index + 1}` };
    const volume = isBlank(cell) ? unknownValue(place) : readNonNegative(cell, place);
    if (volume instanceof KamError) throw volume;
    return volume;
  });
  const labels = volumes.map((_, index) => `volume ${index + 1}`);
  return {
    form: "plain",
    ids: [undefined],
    of: () => ({ form: "volumes", volumes }),
    placeOf: () => ({ argument }),
    inputsOf: () => rowInputs(row, labels),
  };
}
