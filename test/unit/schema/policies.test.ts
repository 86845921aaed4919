import { KamError } from "../../../src/model/errors";
import type { Policy, Table } from "../../../src/schema/table";
import { TABLES } from "../../../src/schema/tables";
import { TRIALS } from "../../support/policy-trials/all";
import { argumentsOf, type Grid, type Trial } from "../../support/policy-trials/trial";
import { definitionOf } from "../../support/builders";

const policies = new Map(TABLES.map(({ name, policy }: Table) => [name, policy]));
const keys = new Map(TABLES.map(({ name, key }: Table) => [name, key]));

/** First cells of the answers that are at fault, or "the call" where it is refused. */
function ended(trial: Trial, grid: Grid): Trial["ends"] {
  try {
    const answer = definitionOf(trial.name).call(argumentsOf(trial, grid));
    if (!Array.isArray(answer)) throw new Error(`${trial.name} gave no table.`);
    return (answer as Grid)
      .filter((row) => row.slice(1).some((cell) => cell instanceof KamError && isWrong(cell)))
      .map(([first]) => first);
  } catch (thrown) {
    if (thrown instanceof KamError) return "the call";
    throw thrown;
  }
}

const isWrong = ({ code }: KamError): boolean => code === "invalid-input";

function damagedGrid({ grid, damaged }: Trial): Grid {
  const at = (grid[0] ?? []).indexOf(damaged);
  return grid.map((line, row) => (row === 1 ? line.with(at, "nonsense") : line));
}

/** Ids of the other lines, where the table has lines of accounts. */
function idsBeside({ grid }: Trial): readonly unknown[] {
  return grid[0]?.[0] === "account_id" ? grid.slice(2).map(([id]) => id) : [];
}

/** Which policy it is that ends just this. */
function policyBehind(trial: Trial): Policy {
  const [account] = trial.grid[1] ?? [];
  if (trial.ends === "the call") return "table";
  const isOfAccount = idsBeside(trial).includes(account);
  return isOfAccount && JSON.stringify(trial.ends) === JSON.stringify([account])
    ? "account"
    : "row";
}

describe("what a fault of a row ends", () => {
  it.each(TRIALS)("in $table, read by $name, is as the table says", (trial) => {
    expect(ended(trial, trial.grid)).toEqual([]);
    expect(ended(trial, damagedGrid(trial))).toEqual(trial.ends);
    expect(policies.get(trial.table)).toBe(policyBehind(trial));
  });

  // With one line per account nobody could tell what ends with the line from what ends with the account.
  it.each(TRIALS.filter(({ ends }) => ends !== "the call"))(
    "is seen beside a further line of the account wherever $table may hold one",
    (trial) => {
      const key = keys.get(trial.table) ?? [];
      const mayHoldMore = trial.grid[0]?.[0] === "account_id" && key.join() !== "account_id";

      expect(idsBeside(trial).includes(trial.grid[1]?.[0])).toBe(mayHoldMore);
    },
  );

  it("is known of every table", () => {
    expect(TRIALS.map(({ table }) => table).sort()).toEqual([...policies.keys()].sort());
  });
});
