import { adviceFor } from "../../../src/pane/advice";
import { exactText } from "../../../src/pane/copy-exactly";
import { createNavigation, WELCOMED } from "../../../src/pane/navigation";
import { themeFor } from "../../../src/pane/office-theme";
import { browserPreferences } from "../../../src/pane/preferences";
import { WorkbookError } from "../../../src/workbook/gateway";

function storage(): Storage {
  const items = new Map<string, string>();
  return {
    length: 0,
    key: () => null,
    clear: () => {
      items.clear();
    },
    removeItem: (key) => items.delete(key),
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
  };
}

describe("preferences", () => {
  it("are there again when the pane is opened anew, apart from those of another partition", () => {
    const kept = storage();
    browserPreferences(() => kept, "excel").set("welcomed", "yes");
    expect(browserPreferences(() => kept, "excel").get("welcomed")).toBe("yes");
    expect(browserPreferences(() => kept, "word").get("welcomed")).toBeUndefined();
  });

  it("hold until the pane is closed where the browser refuses storage", () => {
    const preferences = browserPreferences(() => {
      throw new DOMException("denied", "SecurityError");
    });
    preferences.set("welcomed", "yes");
    expect(preferences.get("welcomed")).toBe("yes");
    expect(preferences.get("other")).toBeUndefined();
  });

  it("hide no fault of ours", () => {
    const preferences = browserPreferences(() => {
      throw new TypeError("ours");
    });
    expect(() => preferences.get("welcomed")).toThrow("ours");
  });
});

describe("navigation", () => {
  it("begins with the welcome page, and with the portfolio for a person who has left it", () => {
    const preferences = browserPreferences(() => storage());
    expect(createNavigation(preferences).get().page).toBe("welcome");
    preferences.set(WELCOMED, "yes");
    expect(createNavigation(preferences).get().page).toBe("portfolio");
  });

  it("notices that the same page was gone to again", () => {
    const navigation = createNavigation(browserPreferences(() => storage()));
    const listener = jest.fn();
    navigation.subscribe(listener);
    navigation.send({ type: "opened", page: "explain" });
    navigation.send({ type: "opened", page: "explain" });
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe("the theme", () => {
  it("is the person's contrast theme before Office's", () => {
    expect(themeFor({ isDarkTheme: true }, true)).toBe("contrast");
  });

  it("follows Office, by its word or by its background", () => {
    expect(themeFor({ isDarkTheme: true }, false)).toBe("dark");
    expect(themeFor({ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false)).toBe("light");
    expect(themeFor({ bodyBackgroundColor: "#262626" }, false)).toBe("dark");
    expect(themeFor({ bodyBackgroundColor: "#FFFFFF" }, false)).toBe("light");
  });

  it("is light where the host tells nothing", () => {
    expect(themeFor(undefined, false)).toBe("light");
    expect(themeFor({ bodyBackgroundColor: "no colour" }, false)).toBe("light");
  });
});

describe("advice", () => {
  it("is the workbook's own where the workbook refused", () => {
    expect(adviceFor(new WorkbookError("protected", "Unprotect the sheet."))).toBe(
      "Unprotect the sheet.",
    );
  });

  it("asks to report our own mistakes, with what is known of them", () => {
    expect(adviceFor(new TypeError("x is undefined"))).toMatch(/x is undefined.*report/);
    expect(adviceFor("no error at all")).toMatch(/report/);
  });
});

describe("a copied number", () => {
  it("keeps all digits and has the decimal sign of the person's spreadsheet", () => {
    expect(exactText("6.588973315852776", ",")).toBe("6,588973315852776");
    expect(exactText("1e-7", ",")).toBe("1e-7");
    expect(exactText("-0.5", ".")).toBe("-0.5");
  });
});
