/**
 * The order in which a person looks names up, for ties that are settled by id.
 *
 * - A run of the digits 0 to 9 counts as one number: "A2" before "A10".
 * - Letters go without case and without accents: "a" before "B", "Émile" between "Emil" and "Emma".
 * - Signs below the digits go before them, letters behind them; a beginning goes before the whole.
 * - Texts that are alike so far go by their code units, so that no two different texts tie.
 *
 * No locale is asked: the same texts stand in the same order on every machine.
 *
 * @param one a text, such as an id
 * @param other the text that it is compared with
 * @returns below 0 where `one` goes first, above 0 where `other` does, 0 where they are the same text
 *
 * @example
 * naturalOrder("A2", "A10"); // -1
 */
export function naturalOrder(one: string, other: string): number {
  if (one === other) return 0;
  return compareLetters(letters(one), letters(other)) || (one < other ? -1 : 1);
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
const ACCENTS = /[\u0300-\u036f]/g;

// Without case and accents.
function letters(text: string): string {
  const plain = BEYOND_ASCII.test(text) ? text.normalize("NFD").replace(ACCENTS, "") : text;
  return plain.toLowerCase();
}

function compareLetters(one: string, other: string): number {
  let at = 0;
  let against = 0;
  while (at < one.length && against < other.length) {
    if (isDigit(one, at) && isDigit(other, against)) {
      const run = endOfDigits(one, at);
      const otherRun = endOfDigits(other, against);
      const found = compareDigits(one.slice(at, run), other.slice(against, otherRun));
      if (found !== 0) return found;
      at = run;
      against = otherRun;
    } else {
      const difference = one.charCodeAt(at) - other.charCodeAt(against);
      if (difference !== 0) return Math.sign(difference);
      at += 1;
      against += 1;
    }
  }
  return Math.sign(one.length - at - (other.length - against));
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (isDigit(text, end)) end += 1;
  return end;
}

// As texts: a number of 40 digits would lose its last ones.
function compareDigits(one: string, other: string): number {
  const [digits, otherDigits] = [withoutZeros(one), withoutZeros(other)];
  if (digits.length !== otherDigits.length) return Math.sign(digits.length - otherDigits.length);
  if (digits === otherDigits) return 0;
  return digits < otherDigits ? -1 : 1;
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+/, "");
}
