import { parseArea, splitAddress } from "../../address";
import type { GrantedRange, StandingSheet } from "../../transaction/port";
import type { ExcelDoor } from "../excel-door";
import { ifBuilt } from "../if-built";

/** Ranges that may be edited and paused protection are known to Excel on the web alone, in this set. */
const ONLINE = ["1.1", "ExcelApiOnline"] as const;

/** Sheets whose protection has come; what it grants is asked of those alone that have one. */
export async function standingSheets(
  door: ExcelDoor,
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly StandingSheet[]> {
  const guarded = sheets.filter(({ protection }) => protection.protected);
  const found = guarded.length === 0 ? [] : await withGrants(door, context, guarded);
  const known = new Map(found.map((sheet) => [sheet.name, sheet]));
  return sheets.map(({ name }) => known.get(name) ?? { name, isProtected: false });
}

function withGrants(
  door: ExcelDoor,
  context: Excel.RequestContext,
  guarded: readonly Excel.Worksheet[],
): Promise<readonly StandingSheet[]> {
  return ifBuilt(loadGrants, NOTHING_GRANTED, async (load) => {
    const loaded = guarded.map((sheet) => load(door, sheet));
    await context.sync();
    return loaded.map((answer) => answer());
  });
}

type LoadGrants = (door: ExcelDoor, sheet: Excel.Worksheet) => () => StandingSheet;

/** An Excel that does not tell of its rights. */
const NOTHING_GRANTED: LoadGrants = (_, { name }) => {
  const grants = { formatsCells: false, formatsColumns: false, ranges: [] };
  return () => ({ name, isProtected: true, grants });
};

function loadGrants(door: ExcelDoor, { name, protection }: Excel.Worksheet): () => StandingSheet {
  protection.load("options");
  const online = door.supports(...ONLINE) ? loadOnline(protection) : undefined;
  return () => {
    const { allowFormatCells = false, allowFormatColumns = false } = protection.options;
    return {
      name,
      isProtected: online?.isPaused() !== true,
      grants: {
        formatsCells: allowFormatCells,
        formatsColumns: allowFormatColumns,
        ranges: online?.ranges() ?? [],
      },
    };
  };
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
