import { useEffect } from "react";
import { lookForSample } from "./change-sample";
import type { SampleAccess } from "./sample-access";

/** Looks once, when the pane is first seen, whether the workbook holds the sample. */
export function useKnownSample(sample: SampleAccess, isSeen: boolean): void {
  useEffect(() => {
    if (isSeen && sample.store.get().phase === "unknown") void lookForSample(sample);
  }, [isSeen, sample]);
}
