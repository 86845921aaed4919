import type { Remark } from "../../../../src/model/remarks";
import { forecastCautions, type Silence } from "../../../../src/model/lifetime/forecast-cautions";

const rules = { overdueCut: 0.05, fewTests: 10, longSilence: 365 };
const sound = { forecast: 100, low: 80, high: 120, tests: 13 };
const lively: Silence = { days: 20, probability: 0.6 };

describe("the cautions of a forecast", () => {
  it("are none for an account in its rhythm with a sound range", () => {
    expect(forecastCautions(sound, lively, rules)).toEqual([]);
  });

  it.each<[Silence, readonly Remark[]]>([
    [{ days: 90, probability: 0.049 }, [{ code: "silent-and-overdue", facts: { days: 90 } }]],
    [{ days: 90, probability: 0.05 }, []],
    [{ days: 365, probability: undefined }, [{ code: "silent", facts: { days: 365 } }]],
    [{ days: 364, probability: undefined }, []],
  ])("name a silence that is too long: %j", (silence, cautions) => {
    expect(forecastCautions(sound, silence, rules)).toEqual(cautions);
  });

  it.each([
    [{ tests: 9 }, { code: "few-tests", facts: { tests: 9 } }],
    [{ tests: 1 }, { code: "few-tests", facts: { tests: 1 } }],
    [{ low: 100 }, { code: "reaches-up-only", facts: {} }],
    [{ high: 100 }, { code: "reaches-down-only", facts: {} }],
    [
      { low: 100, high: 100 },
      { code: "no-width", facts: {} },
    ],
  ])("name a range that says little: %j", (changed, caution) => {
    expect(forecastCautions({ ...sound, ...changed }, lively, rules)).toEqual([caution]);
  });

  it("take the low end of a forecast of 0 as it is", () => {
    const nothing = { forecast: 0, low: 0, high: 20, tests: 13 };

    expect(forecastCautions(nothing, lively, rules)).toEqual([]);
  });
});
