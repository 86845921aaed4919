/**
 * Functions that are stored under another name than they are typed: all that came after Excel 2007. Whoever stores
 * them as they are typed gets `#NAME?`. The list is that of Microsoft's [MS-XLSX], section 2.2.2 (future functions),
 * with what came since; those that give several cells stand apart.
 */
const ONE_CELL = `
ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA
CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DETECTLANGUAGE ERF.PRECISE
ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE
FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA
GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH
IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.SNGL NEGBINOM.DIST NORM.DIST NORM.INV
NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC
PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANK.AVG RANK.EQ REDUCE REGEXREPLACE REGEXTEST RRI
SEC SECH SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTAFTER
TEXTBEFORE TEXTJOIN TRANSLATE UNICHAR UNICODE VALUETOTEXT VAR.P VAR.S WEBSERVICE WEIBULL.DIST XMATCH XOR Z.TEST`;

const SEVERAL_CELLS = `
BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND GROUPBY HSTACK LAMBDA LET MAKEARRAY MAP MODE.MULT MUNIT PIVOTBY RANDARRAY
REGEXEXTRACT SCAN SEQUENCE SORTBY STOCKHISTORY TAKE TEXTSPLIT TOCOL TOROW TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS
XLOOKUP`;

/** These two came with a further word. */
const OF_SHEETS = "FILTER SORT";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const STORED: ReadonlyMap<string, string> = new Map([
  ...words(ONE_CELL).map((name) => [name, `_xlfn.${name}`] as const),
  ...words(SEVERAL_CELLS).map((name) => [name, `_xlfn.${name}`] as const),
  ...words(OF_SHEETS).map((name) => [name, `_xlfn._xlws.${name}`] as const),
]);

/** What gives several cells, of functions of all ages. LET and LAMBDA give what stands in them. */
const SPILLING: ReadonlySet<string> = new Set(
  [
    ...words(SEVERAL_CELLS),
    ...words(OF_SHEETS),
    "TRANSPOSE",
    "FREQUENCY",
    "MMULT",
    "MINVERSE",
  ].filter((name) => name !== "LET" && name !== "LAMBDA" && name !== "XLOOKUP"),
);

/** Our own functions, as a person types them: `KAM.SCORE`. */
export const OWN = "KAM.";
const OWN_STORED = "_xldudf_KAM_";

/** How the name of a function is stored; all that have been there for ever, and names of others, as they are. */
export function storedFunction(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(OWN)) return OWN_STORED + upper.slice(OWN.length);
  return STORED.get(upper) ?? name;
}

/** The way back. What add-ins of others stored stays: which of its underscores were dots, nobody can tell. */
export function typedFunction(stored: string): string {
  if (stored.toUpperCase().startsWith(OWN_STORED.toUpperCase())) {
    return OWN + stored.slice(OWN_STORED.length);
  }
  return stored.replace(/^_xlfn\./i, "").replace(/^_xlws\./i, "");
}

/** Whether a function, as it is typed, may give several cells. */
export function maySpill(name: string): boolean {
  const upper = name.toUpperCase();
  return upper.startsWith(OWN) || SPILLING.has(upper);
}

/** Signs that are stored as functions: `A1#`, `@name`, and the dots of `A1.:.B9`. */
export const STORED_SIGNS = {
  spill: "_xlfn.ANCHORARRAY",
  single: "_xlfn.SINGLE",
  trim: {
    ".:.": "_xlfn._TRO_ALL",
    ".:": "_xlfn._TRO_LEADING",
    ":.": "_xlfn._TRO_TRAILING",
  },
} as const;

/** What stands before names that a formula makes itself, and before functions that are handed over. */
export const STORED_NAMES = {
  parameter: "_xlpm.",
  optional: "_xlop.",
  handedOver: "_xleta.",
} as const;

/** Functions that take a function as a value. */
export const TAKES_FUNCTIONS: ReadonlySet<string> = new Set(
  words("BYCOL BYROW GROUPBY MAKEARRAY MAP PIVOTBY REDUCE SCAN"),
);
