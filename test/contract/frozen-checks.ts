import type { FrozenPanes } from "../../src/workbook/transaction/settings";
import { expectEqual, type Checks, type Run } from "./contract";
import { looksOf } from "./looks-checks";

/** What a person had frozen before a deed freezes two rows. */
const FROZEN: readonly FrozenPanes[] = [
  { rows: 3, columns: 0 },
  { rows: 0, columns: 2 },
  { rows: 1, columns: 2 },
];

/** Checks for workbooks of which our hands reach the looks. */
export const frozenChecks: Checks = Object.fromEntries(
  FROZEN.map((panes): [string, Run] => [
    `freezes ${panes.rows} rows and ${panes.columns} columns again, as a person had them`,
    async (workbook, hands) => {
      const looks = looksOf(hands);
      looks.setFrozen("Accounts", panes);
      const deed = await workbook.apply([{ change: "frozen", sheet: "Accounts", rows: 2 }]);
      expectEqual(looks.frozen("Accounts"), { rows: 2, columns: 0 }, "frozen by the deed");

      expectEqual(await deed.takeBack(), [], "what stays");

      expectEqual(looks.frozen("Accounts"), panes, "frozen afterwards");
    },
  ]),
);
