import { chapters } from "../../../src/functions/catalogue";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";

const { sheets } = sampleWorkbook();
const formulas = sheets
  .filter(({ name }) => name !== "Examples")
  .flatMap((sheet) => sheet.formulas.map(({ formula }) => formula));

describe.each(chapters.map(({ title, functions }) => [title, functions] as const))(
  "the chapter %s in the sample",
  (_, functions) => {
    it.each(functions.map(({ name }) => name))("uses KAM.%s on the sample's data", (name) => {
      expect(formulas.filter((formula) => formula.includes(`KAM.${name}(`))).not.toEqual([]);
    });
  },
);
