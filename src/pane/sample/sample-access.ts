import type { SampleDoor } from "../../sample/sample-door";
import type { WorkbookGateway } from "../../workbook/gateway";
import type { DeedsStore } from "../deeds/deeds-state";
import type { SampleStore } from "./sample-state";

/** What a page needs to show the sample and to change it. */
export interface SampleAccess {
  readonly store: SampleStore;
  readonly deeds: DeedsStore;
  readonly workbook: WorkbookGateway;
  readonly door: SampleDoor;
}

export function sampleAccess(
  { sample, deeds }: { readonly sample: SampleStore; readonly deeds: DeedsStore },
  workbook: WorkbookGateway,
  door: SampleDoor,
): SampleAccess {
  return { store: sample, deeds, workbook, door };
}
