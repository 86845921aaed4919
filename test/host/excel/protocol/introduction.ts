import { CONVERSATION } from "./channel";

const CONTROL = "control";

/** What this Excel can do, by requirement set. */
export type RequirementSets = Readonly<Record<string, string | undefined>>;

export const EXCEL_ON_THE_WEB: RequirementSets = {
  ExcelApi: "1.17",
  ExcelApiOnline: "1.1",
  CustomFunctionsRuntime: "1.5",
  CustomFunctions: "1.9",
  SharedRuntime: "1.2",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  Settings: "1.1",
  DocumentEvents: "1.1",
  Selection: "1.1",
  RichApiRuntimeFlag: "1.2",
  AddInCommands: "1.3",
  DelayForCellEdit: "1.1",
};

/** The name of the frame in which the client runs: it reads there who is around it. */
export function frameName(origin: string, locale: string): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${CONTROL}`,
    hostInfo: ["Excel", "Web", "16.01", locale, "stand-in", "", "", "3"].join("$"),
    xdmInfo: `${CONVERSATION}|${CONTROL}|${origin}/`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** What the client learns of its host when it asks. */
export function introduction(sets: RequirementSets, locale: string): object {
  return {
    _id: CONTROL,
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: locale,
    _dataLocale: "en-US",
    _docUrl: "https://localhost/Book1.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000001",
    _appInstanceId: "stand-in",
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: "16.0.18000.10000",
    _addinName: "stand-in",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
