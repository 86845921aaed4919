/** Names and short names of the months, without accents, in English, German, French, Spanish, Italian, Dutch. */
const MONTHS = [
  "january jan januar janner jan janvier janv enero ene gennaio gen januari",
  "february feb febr februar fevrier fevr fev febrero febbraio februari",
  "march mar marz maerz mrz mars marzo maart mrt",
  "april apr avril avr abril abr aprile",
  "may mai mayo maggio mag mei",
  "june jun juni juin junio giugno giu",
  "july jul juli juillet juil julio luglio lug",
  "august aug aout agosto ago augustus",
  "september sep sept septembre septiembre setiembre settembre set",
  "october oct oktober okt octobre octubre ottobre ott",
  "november nov novembre noviembre",
  "december dec dezember dez decembre diciembre dicembre dic",
];

const MONTH_OF = new Map(
  MONTHS.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** The month that a name or short name stands for, 1 to 12; `undefined` for any other word. */
export function monthOf(name: string): number | undefined {
  return MONTH_OF.get(withoutAccents(name));
}

/** Names and short names of the days of a week, in the same languages. */
const WEEKDAYS = new Set(
  `monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun
  montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so
  lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim
  lunes martes miercoles mie jueves jue viernes vie sabado sab domingo dom
  lunedi martedi mercoledi giovedi gio venerdi domenica`.split(/\s+/),
);

/** True for the name of a day of the week, which may stand before a date. */
export function isWeekday(name: string): boolean {
  return WEEKDAYS.has(withoutAccents(name));
}

function withoutAccents(name: string): string {
  return name.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
}
