import { parseArea, splitAddress } from "../../address";
import type { GrantedRange, StandingSheet } from "../../transaction/port";
import type { ExcelDoor } from "../excel-door";

/** Ranges that may be edited and paused protection are known to Excel on the web alone, in this set. */
const ONLINE = ["1.1", "ExcelApiOnline"] as const;

/** A sheet whose protection has come; what it grants comes with the next request. */
export function standingSheet(door: ExcelDoor, sheet: Excel.Worksheet): () => StandingSheet {
  const { name, protection } = sheet;
  if (!protection.protected) return () => ({ name, isProtected: false });
  const { allowFormatCells = false, allowFormatColumns = false } = protection.options;
  const online = door.supports(...ONLINE) ? loadOnline(protection) : undefined;
  return () => ({
    name,
    isProtected: online?.isPaused() !== true,
    grants: {
      formatsCells: allowFormatCells,
      formatsColumns: allowFormatColumns,
      ranges: online?.ranges() ?? [],
    },
  });
}

interface Online {
  /** The person has paused the protection with its password, for as long as the workbook is open. */
  readonly isPaused: () => boolean;
  readonly ranges: () => readonly GrantedRange[];
}

/** Releases of Microsoft's client differ: there are some without these members, whatever Excel has. */
function loadOnline(protection: Excel.WorksheetProtection): Online | undefined {
  const { allowEditRanges } = protection as Partial<Excel.WorksheetProtection>;
  if (allowEditRanges === undefined) return undefined;
  allowEditRanges.load("items/title,items/address,items/isPasswordProtected");
  protection.load("isPaused");
  return {
    isPaused: () => protection.isPaused,
    ranges: () =>
      allowEditRanges.items.map(({ title, address, isPasswordProtected }) => ({
        title,
        areas: address.split(",").flatMap((each) => parseArea(splitAddress(each).cells) ?? []),
        asksPassword: isPasswordProtected,
      })),
  };
}
