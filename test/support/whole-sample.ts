import { insertSample, type OpenSample } from "../../src/sample/open-sample";
import type { InsertOptions } from "../../src/sample/insert-chapters";
import type { WorkbookGateway } from "../../src/workbook/gateway";

/** Writes the sample with all its chapters into a workbook. */
export async function insertWholeSample(
  workbook: WorkbookGateway,
  options?: InsertOptions,
): Promise<OpenSample> {
  const { sample } = await insertSample(workbook, options);
  return (await sample.add(sample.missing, options)).sample;
}
