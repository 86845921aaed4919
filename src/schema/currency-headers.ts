import { plainHeader } from "../model/plain-text";

/** Names under which a table says the currency of its amounts, the best first. */
export const CURRENCY_HEADERS = [
  "currency",
  "currency code",
  "currency ISO code",
  "ISO currency",
  "ccy",
  "curr",
  "account currency",
  "document currency",
  "transaction currency",
  "invoice currency",
  "order currency",
  "Währung",
  "Waehrung",
  "Währungscode",
  "Währungsschlüssel",
  "Belegwährung",
  "WAERS",
  "devise",
  "monnaie",
  "moneda",
  "divisa",
  "valuta",
].map(plainHeader);
