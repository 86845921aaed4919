import { areRead } from "../../../support/a-file-read";

describe("amounts as people type them", () => {
  areRead([
    {
      title: "German thousands and millions",
      file: `Kundennr;Umsatz;wallet_12m
10;1,2 Mio. €;3,5 Mio. €
20;850 Tsd. €;k. A.
30;-;unbekannt`,
      rows: [
        ["10", 1200000, 3500000],
        ["20", 850000, null],
        ["30", null, null],
      ],
      tells: [/row 4/],
    },
    {
      title: "French thousands and millions of euros",
      file: `Code client;CA HT
C001;1,2 M€
C002;850 k€
C003;n.c.`,
      rows: [
        ["C001", 1200000],
        ["C002", 850000],
        ["C003", null],
      ],
    },
    {
      title: "billions, and thousands with a currency in front",
      file: `account_id,revenue_12m,wallet_12m
A,£850K,$1.2bn
B,£1.5M,tbc
C,£900,tba`,
      rows: [
        ["A", 850000, 1200000000],
        ["B", 1500000, null],
        ["C", 900, null],
      ],
    },
    {
      title: "the header says that amounts are thousands",
      file: `Kundennr;Kunde;Umsatz (T€)
10;Nord AG;1200
20;Ost AG;850`,
      tells: [/thousand|1000|1,000/i],
    },
  ]);
});

describe("words for unknown", () => {
  areRead([
    {
      title: "German, and the errors of a German spreadsheet",
      file: `Kundennr;Umsatz;Rohertrag
10;#NV;keine Angabe
20;#BEZUG!;unbekannt
30;#DIV/0!;fehlt
40;120,50;30,25`,
      rows: [
        ["10", null, null],
        ["20", null, null],
        ["30", null, null],
        ["40", 120.5, 30.25],
      ],
    },
    {
      title: "French",
      file: `Code client;CA HT;Marge
C001;n.d.;inconnu
C002;N/C;s/o
C003;#N/A;non disponible
C004;120,50;30,25`,
      rows: [
        ["C001", null, null],
        ["C002", null, null],
        ["C003", null, null],
        ["C004", 120.5, 30.25],
      ],
    },
    {
      title: "Spanish and Italian",
      file: `Código cliente;Ventas;Margen
430001;s/d;desconocido
430002;#N/D;sin datos
430003;n.d.;sconosciuto
430004;120,50;30,25`,
      rows: [
        ["430001", null, null],
        ["430002", null, null],
        ["430003", null, null],
        ["430004", 120.5, 30.25],
      ],
    },
    {
      title: "Dutch, and a database",
      file: `Klantnummer;Omzet;wallet_12m
K-1;onbekend;\\N
K-2;n.v.t.;(null)
K-3;#N/B;NaN
K-4;120,50;30,25`,
      rows: [
        ["K-1", null, null],
        ["K-2", null, null],
        ["K-3", null, null],
        ["K-4", 120.5, 30.25],
      ],
    },
    {
      title: "days that are null, and the zero days of SAP and MySQL",
      file: `account_id,first_order,last_order
A,2024-01-05,2025-01-05 10:00:00
B,NULL,0000-00-00 00:00:00
C,00.00.0000,n/a`,
      rows: [
        ["A", "2024-01-05", "2025-01-05T10:00"],
        ["B", null, null],
        ["C", null, null],
      ],
    },
    {
      title: "NA is Namibia, and a firm may be called Nil or None",
      file: `account_id,name,country,revenue_12m
A,Nil,NA,100
B,None,ZA,200
C,Null & Partner,DE,300`,
      rows: [
        ["A", "Nil", "NA", 100],
        ["B", "None", "ZA", 200],
        ["C", "Null & Partner", "DE", 300],
      ],
    },
  ]);
});
