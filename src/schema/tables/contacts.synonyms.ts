import { PARTY_NAMES, PARTY_NUMBERS } from "./accounts/party-names";
import type { contactColumns } from "./contacts";

/** Other names of the columns of contacts, the best first. */
export const contactSynonyms: Readonly<Record<keyof typeof contactColumns, readonly string[]>> = {
  person: [
    "contact name",
    "contact person",
    "contact",
    "full name",
    "Ansprechpartner",
    "Kontaktname",
    "Kontakt",
    "nom du contact",
    "contacto",
    "referente",
    "contatto",
    "last name",
    "Nachname",
    "surname",
    "apellidos",
    "cognome",
  ],
  side: [],
  function: ["job title", "title", "position", "department", "Funktion", "Abteilung", "fonction"],
  level: ["seniority", "management level", "Ebene"],
  role: ["buying role", "contact role", "decision role", "Rolle"],
  matters: [],
  contact_strength: ["relationship strength", "Kontaktstärke"],
  owner: ["contact owner"],
  last_contact: ["last contacted", "last contact date", "letzter Kontakt"],
};

/** The account of a person: an id without more words is that of the person, and the account stands beside it. */
export const accountOfContact: readonly string[] = [
  "company id",
  "associated company id",
  ...PARTY_NUMBERS,
  "account name",
  "associated company",
  "company name",
  ...PARTY_NAMES,
  "company",
  "account",
  "customer",
  "organization",
  "Firma",
  "Unternehmen",
  "Kunde",
  "société",
  "empresa",
  "azienda",
];
