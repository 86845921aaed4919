/** The errors that a cell may hold as its value. */
export const ERROR_VALUES = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"];

/** The errors that only a formula gives. */
const ANSWERED = [
  ...ERROR_VALUES,
  "#SPILL!",
  "#CALC!",
  "#CONNECT!",
  "#BUSY!",
  "#FIELD!",
  "#ERROR!",
];

/** Whether a text is how an error is written that a cell may hold: whoever types it has typed the error. */
export function isErrorValue(text: string): boolean {
  return text.startsWith("#") && ERROR_VALUES.includes(text);
}

/** Whether a formula that gives this text gives an error. */
export function isAnsweredError(text: string): boolean {
  return text.startsWith("#") && ANSWERED.includes(text);
}
