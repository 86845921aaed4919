import { formatArea } from "../../../src/workbook/address";
import type { AllowedRange, Sheet } from "./book";
import { ExcelRefusal } from "./refusal";
import { remote } from "./remote";
import type { Handle, Shape } from "./shape";

/** What came with this set is not built where Excel runs on a desktop: github.com/OfficeDev/office-js/issues/3369 */
const ONLINE = "ExcelApiOnline";

const allowedShape: Shape<AllowedRange> = {
  type: "AllowEditRange",
  properties: {
    title: ({ title }) => title,
    address: ({ areas }) => areas.map(formatArea).join(","),
    isPasswordProtected: ({ isPasswordProtected }) => isPasswordProtected,
  },
};

const allAllowedShape: Shape<Sheet> = {
  type: "AllowEditRangeCollection",
  items: ({ batch }, { allowed }) =>
    allowed.map((range) => remote(batch, allowedShape, () => range)),
};

export const protectionShape: Shape<Sheet> = {
  type: "WorksheetProtection",
  properties: {
    protected: ({ isProtected }) => isProtected,
    options: ({ rights }) => ({
      allowFormatCells: false,
      allowFormatColumns: false,
      allowInsertRows: false,
      ...rights,
    }),
  },
  navigation: {
    allowEditRanges: (self) => {
      refuseUnlessOnline(self, "allowEditRanges");
      return self.child(allAllowedShape, (sheet) => sheet);
    },
  },
  online: { isPaused: ({ isPaused }) => isPaused },
};

function refuseUnlessOnline({ batch }: Handle<Sheet>, member: string): void {
  if (batch.supports("1.1", ONLINE)) return;
  batch.queue(() => {
    throw new ExcelRefusal("NotImplemented", `WorksheetProtection.${member} needs ${ONLINE} 1.1`);
  });
}
