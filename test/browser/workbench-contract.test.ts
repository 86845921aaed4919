import { CONTRACT_WORKBOOK } from "../contract/contract-workbook";
import { describeWorkbookContract } from "../contract/describe-workbook-contract";
import { gridHands } from "../support/browser/grid-hands";
import type { Visit } from "../support/browser/open-browser";
import {
  gatewayOf,
  openContents,
  openWorkshop,
  type Workshop,
} from "../support/browser/open-workbench";

let workshop: Workshop;
let visit: Visit;

beforeAll(async () => {
  workshop = await openWorkshop();
  visit = await workshop.openWorkbench();
});

afterAll(() => workshop.close());

describeWorkbookContract(
  "the workbench",
  async () => {
    await openContents(visit.page, CONTRACT_WORKBOOK);
    return { workbook: gatewayOf(visit.page), hands: gridHands(visit.page) };
  },
  { protection: "the grid of the workbench offers no protection" },
);
