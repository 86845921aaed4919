import type { WorkbookGateway } from "../../src/workbook/gateway";
import { skipReason, type Hands, type Lacks } from "./contract";
import { contractChecks } from "./workbook-contract";

/** A workbook of its own for each check, and someone to work in it. */
export type MakeWorkbook = () => Promise<{
  readonly workbook: WorkbookGateway;
  readonly hands: Hands;
}>;

/** Runs the contract as tests. */
export function describeWorkbookContract(
  name: string,
  makeWorkbook: MakeWorkbook,
  lacks: Lacks = {},
): void {
  describe(`${name} as a workbook`, () => {
    for (const check of contractChecks) {
      const reason = skipReason(check, lacks);
      const run = async (): Promise<void> => {
        const { workbook, hands } = await makeWorkbook();
        await check.run(workbook, hands);
      };
      if (reason === undefined) it(check.name, run);
      else it.skip(`${check.name} (${reason})`, run);
    }
  });
}
