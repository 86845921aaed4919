import {
  hideBracketContents,
  showBracketContents,
} from "../../../../../src/workbench/grid/mends/bracket-contents";

/** What is left for the grid's reader to take for syntax. */
const seen = (formula: string): string =>
  hideBracketContents(formula).replaceAll(/[\ue000-\ue07f]/g, "_");

describe("what stands in square brackets", () => {
  it.each([
    ["=SUM(P[rev])", "=SUM(P[rev])"],
    ["=SUM(P[Cost (k)])", "=SUM(P[Cost__k_])"],
    ["=SUM(P[it''s],1)", "=SUM(P[it__s],1)"],
    ["=P[a'[b']]+P[c']d]", "=P[a__b__]+P[c__d]"],
    ["=P[a'[b]+1", "=P[a__b]+1"],
    ["=P[[#All],[a]:[b (x)]]", "=P[__All___a___b__x__]"],
    ["=P[two\nlines]", "=P[two_lines]"],
    ['="[(]"&P[(]', '="[(]"&P[_]'],
    ["='It''s [x('!A1+P[(x)]", "='It''s [x('!A1+P[_x_]"],
    ["=[@rev]*2", "=[_rev]*2"],
  ])("of %s is hidden: %s", (formula, expected) => {
    expect(seen(formula)).toBe(expected);
  });

  it.each(["=SUM(P[", "=SUM(P[cost (", "=P[[#All", "=A1+1"])("of %s is left open", (formula) => {
    expect(hideBracketContents(formula)).toBe(formula);
  });

  it.each(["=SUM(P[Cost (k)])", "=P[a'[b']]", '=P["#,:{}]', "=P[two\nlines]"])(
    "comes back as it was: %s",
    (formula) => {
      const hidden = hideBracketContents(formula);
      expect(hidden).toHaveLength(formula.length);
      expect(showBracketContents(hidden)).toBe(formula);
    },
  );
});
