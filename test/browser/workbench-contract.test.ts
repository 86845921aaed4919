import { CONTRACT_WORKBOOK } from "../contract/contract-workbook";
import { describeWorkbookContract } from "../contract/describe-workbook-contract";
import { benchForAllTests } from "../support/browser/bench";
import { openContents } from "../support/browser/open-workbench";

const bench = benchForAllTests();

describeWorkbookContract(
  "the workbench",
  async () => {
    await openContents(bench.page, CONTRACT_WORKBOOK);
    return bench;
  },
  {
    protection: "the grid of the workbench offers no protection",
    deeds: "a deed stays in the page, and its functions cannot be handed out to a test",
    looks: "lists and print set-ups are not in the grid, and our hands do not reach its formats",
  },
);
