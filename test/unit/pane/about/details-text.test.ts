import { detailsText } from "../../../../src/pane/about/details-text";
import { officeFacts, type OfficeContext } from "../../../../src/pane/about/program-facts";

/** An Excel that has these sets up to their version. */
function office(
  sets: Readonly<Record<string, string>>,
  given: Partial<OfficeContext> = {},
): OfficeContext {
  return {
    displayLanguage: "en-US",
    contentLanguage: "de-DE",
    requirements: {
      isSetSupported: (name, version) => {
        const [, minor = -1] = (sets[name] ?? "").split(".").map(Number);
        return Number(String(version).split(".")[1]) <= minor;
      },
    },
    ...given,
  };
}

describe("the details for a support mail", () => {
  it("say what is installed where, and nothing else", () => {
    const context = office(
      { ExcelApi: "1.17", CustomFunctionsRuntime: "1.5", SharedRuntime: "1.2" },
      { diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.18000.10000" } },
    );

    const text = detailsText({
      version: "1.2.3",
      address: "https://kam.example.com/teams/m%C3%BCller/taskpane.html?user=ada#x",
      program: officeFacts(context),
      lastError: "WorkbookError too-large",
    });

    expect(text.split("\n")).toEqual([
      "KAM for Excel 1.2.3",
      "Build: https://kam.example.com",
      "Program: Excel 16.0.18000.10000, OfficeOnline",
      "Requirement sets: ExcelApi 1.17, CustomFunctionsRuntime 1.5, SharedRuntime 1.2",
      "Languages: display en-US, content de-DE",
      "Last error shown: WorkbookError too-large",
    ]);
  });

  it("say what is not known where a program tells nothing", () => {
    const text = detailsText({
      version: "1.2.3",
      address: "about:blank",
      program: officeFacts({ ...office({}), displayLanguage: "", contentLanguage: "" }),
      lastError: undefined,
    });

    expect(text.split("\n").slice(1)).toEqual([
      "Build: not known",
      "Program: not known",
      "Requirement sets: ExcelApi none, CustomFunctionsRuntime none, SharedRuntime none",
      "Languages: display not known, content not known",
      "Last error shown: none",
    ]);
  });
});
