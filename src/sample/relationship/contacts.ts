import type { CellValue } from "../../workbook/cells";
import type { Random } from "../random";
import type { SampleAccount } from "../sample-account";
import { accountRandom, closenessOf } from "./account-random";

const THEME = 4;

const FIRST_NAMES: readonly [string, ...string[]] = [
  "Anna",
  "Bruno",
  "Clara",
  "David",
  "Elena",
  "Filip",
  "Greta",
  "Hugo",
  "Irena",
  "Jakub",
  "Katja",
  "Luca",
  "Marta",
  "Nils",
  "Olga",
  "Paul",
];
const LAST_NAMES: readonly [string, ...string[]] = [
  "Adamik",
  "Berger",
  "Conti",
  "Dufour",
  "Engel",
  "Farkas",
  "Gruber",
  "Hansen",
  "Ivarsson",
  "Jansen",
  "Kowal",
  "Lindt",
  "Moreau",
  "Novak",
  "Olsen",
  "Petit",
];

type Post = readonly [role: string, job: string, level: string, matters: "yes" | "no"];

const POSTS: readonly Post[] = [
  ["buyer", "purchasing", "operations", "yes"],
  ["decider", "purchasing", "management", "yes"],
  ["user", "production", "operations", "yes"],
  ["influencer", "engineering", "management", "yes"],
  ["gatekeeper", "quality", "operations", "no"],
  ["sponsor", "general management", "board", "yes"],
];
/** Who of us knows people there beside the owner of the account. */
const SPECIALISTS: readonly [string, ...string[]] = ["Tomas Engstrand", "Nadia Ferrante"];
const STRONGEST = 4;

/** Who works with whom: one buyer where the firms are distant, a team where they are close. */
export function contactRows(
  account: SampleAccount,
  day: number,
): readonly (readonly CellValue[])[] {
  const random = accountRandom(account, THEME);
  const closeness = closenessOf(account);
  const owner = String(account.kam_owner);
  const count = Math.min(POSTS.length, 3 + Math.round(3 * closeness + random.next()));
  const theirs = POSTS.slice(0, count).flatMap((post, place) => {
    const person = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
    const level = STRONGEST * (0.25 + 0.75 * closeness) - 0.5 * place + 0.8 * random.deviation();
    const strength = Math.min(Math.max(Math.round(level), place === 0 ? 1 : 0), STRONGEST);
    const line = { account, post, person, day };
    const isShared = strength > 1 && random.chance(closeness);
    return [
      contactRow(random, { ...line, strength, owner }),
      ...(isShared
        ? [contactRow(random, { ...line, strength: strength - 1, owner: random.pick(SPECIALISTS) })]
        : []),
    ];
  });
  const ours = [account.account_id, owner, "ours", "sales", "management", "", "", "", "", ""];
  return [...theirs, ours];
}

function contactRow(
  random: Random,
  line: {
    readonly account: SampleAccount;
    readonly post: Post;
    readonly person: string;
    readonly strength: number;
    readonly owner: string;
    readonly day: number;
  },
): readonly CellValue[] {
  const [role, job, level, matters] = line.post;
  const { strength } = line;
  const wait = random.between(2, 60) * (1 + STRONGEST - strength);
  return [
    line.account.account_id,
    line.person,
    "theirs",
    job,
    level,
    role,
    random.chance(0.03) ? "" : matters,
    random.chance(0.06) ? "" : strength,
    strength === 0 ? "" : line.owner,
    strength === 0 ? "" : line.day - Math.round(wait),
  ];
}
