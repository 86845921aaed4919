/**
 * ISO 4217 codes of the money in use. ALL, TOP and CUP are left out: in capitals, "TOP 10" is rather
 * words than an amount.
 */
const CODES = new Set(
  `AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD
  CDF CHF CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ
  GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK
  LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD
  OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN
  SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER
  ZAR ZMW ZWG`.split(/\s+/),
);

/** Codes that people write in small letters too, and that are no word in any language. */
const OFTEN_SMALL = new Set(["EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY"]);

/** Signs and short names, each with the currencies that it may stand for, the usual one first. */
const SIGNS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "€": "EUR",
    "£": "GBP",
    $: "USD",
    "＄": "USD",
    "¥": "JPY",
    "￥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₺": "TRY",
    "₪": "ILS",
    "₩": "KRW",
    "₴": "UAH",
    "₫": "VND",
    "฿": "THB",
    "₦": "NGN",
    "₱": "PHP",
    "₡": "CRC",
    "₲": "PYG",
    "₸": "KZT",
    "₾": "GEL",
    "₼": "AZN",
    us$: "USD",
    u$s: "USD",
    a$: "AUD",
    au$: "AUD",
    c$: "CAD",
    ca$: "CAD",
    nz$: "NZD",
    hk$: "HKD",
    s$: "SGD",
    nt$: "TWD",
    mx$: "MXN",
    r$: "BRL",
    "cn¥": "CNY",
    rmb: "CNY",
    zł: "PLN",
    zl: "PLN",
    kč: "CZK",
    лв: "BGN",
    "лв.": "BGN",
    "руб.": "RUB",
    руб: "RUB",
    fr: "CHF",
    "fr.": "CHF",
    sfr: "CHF",
    "sfr.": "CHF",
    rs: "INR",
    "rs.": "INR",
    euro: "EUR",
    kr: "SEK NOK DKK ISK",
    "kr.": "DKK NOK SEK ISK",
  }).map(([sign, codes]) => [sign, codes.split(" ")]),
);

/** Short names that mean something else in other letters: "12 ft" is a length. */
const EXACT: ReadonlyMap<string, readonly string[]> = new Map([
  ["R", ["ZAR"]],
  ["Ft", ["HUF"]],
]);

/**
 * The currencies that a sign, a code or a short name may stand for; most often one.
 *
 * @param text - What stands beside an amount, without blanks.
 * @returns `undefined` when it names no currency.
 */
export function currenciesOf(text: string): readonly string[] | undefined {
  if (CODES.has(text)) return [text];
  const upper = text.toUpperCase();
  if (OFTEN_SMALL.has(upper)) return [upper];
  return EXACT.get(text) ?? SIGNS.get(text.toLowerCase());
}
