import type { Random } from "./random";

/** Who an account is: what a visiting card says. */
export interface Identity {
  readonly name: string;
  readonly industry: string;
  readonly country: string;
}

interface Industry {
  readonly industry: string;
  /** What such a firm calls itself. */
  readonly trades: readonly string[];
}

/** Made up, all of them: no firm is meant. */
const STEMS = [
  "Orlavik, Tessmund, Velmaro, Korvanta, Brennholm, Sundrelle, Marquessa, Haldurin, Nordvenn, Calvioro",
  "Pellworth, Strandmeer, Vaszkow, Lindqara, Obrizza, Tarnquist, Eschbrook, Fjordane, Gravelund, Monteluz",
  "Quillhaven, Rothenau, Silvarez, Trebnice, Ulmenhof, Varnhout, Westerpoel, Ylvaren, Zarovec, Ambrelline",
  "Birkadal, Corvalho, Drostewijk, Elvenstad, Ferrulani, Glimmerau, Hoogmark, Isolvena, Jaskovia, Krummtal",
]
  .join(", ")
  .split(", ");

const INDUSTRIES: readonly Industry[] = [
  { industry: "Machine building", trades: ["Hydraulics", "Press Systems", "Machine Works"] },
  { industry: "Automotive supply", trades: ["Drivetrain", "Axle Systems", "Castings"] },
  { industry: "Food processing", trades: ["Foods", "Dairy", "Mills"] },
  { industry: "Packaging", trades: ["Packaging", "Carton", "Closures"] },
  { industry: "Chemicals", trades: ["Coatings", "Resins", "Process Chemicals"] },
  { industry: "Energy", trades: ["Turbines", "Grid Systems", "Wind"] },
  { industry: "Rail", trades: ["Rail", "Bogies", "Signalling"] },
  { industry: "Medical devices", trades: ["Medical", "Instruments"] },
  { industry: "Building materials", trades: ["Ceramics", "Insulation", "Cement"] },
  { industry: "Paper", trades: ["Paper", "Board"] },
];

/** Countries as often as such a book has them, each with the ending of its firms. */
const COUNTRIES: readonly (readonly [country: string, ending: string])[] = [
  ["DE", "GmbH"],
  ["DE", "AG"],
  ["DE", "GmbH & Co. KG"],
  ["FR", "SAS"],
  ["FR", "SA"],
  ["IT", "S.r.l."],
  ["IT", "S.p.A."],
  ["NL", "B.V."],
  ["SE", "AB"],
  ["PL", "Sp. z o.o."],
  ["AT", "GmbH"],
  ["ES", "S.L."],
  ["CZ", "s.r.o."],
  ["DK", "A/S"],
  ["BE", "NV"],
  ["CH", "AG"],
  ["FI", "Oy"],
  ["GB", "Ltd"],
];

/** As many accounts as asked for, up to 40, each with a name of its own. */
export function inventIdentities(random: Random, count: number): readonly Identity[] {
  const trades = random.shuffle(
    INDUSTRIES.flatMap(({ industry, trades }) => trades.map((trade) => ({ industry, trade }))),
  );
  const countries = random.shuffle(COUNTRIES);
  return random
    .shuffle(STEMS)
    .slice(0, count)
    .map((stem, index) => {
      const { industry, trade } = takeInTurn(trades, index);
      const [country, ending] = takeInTurn(countries, index);
      return { name: `${stem} ${trade} ${ending}`, industry, country };
    });
}

function takeInTurn<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error("There is nothing to take from an empty list.");
  return item;
}
