import type { Basis } from "../../src/finding/index.ts";

/** Every rule that names an article or a practice, typed from the specification of the rules; all others are our own design. */
export const BASES: Readonly<Record<string, Basis>> = {
  "ID-04": "Permendagri 22/2020 Pasal 5",
  "PO-05": "Permendagri 22/2020 Pasal 5",
  "PM-01": "Permendagri 22/2020",
  "PM-02": "PP 28/2018",
  "PM-03": "PP 28/2018",
  "PM-04": "PP 28/2018",
  "PM-05": "PP 28/2018",
  "PM-06": "PP 28/2018",
  "PM-07": "PP 28/2018 Pasal 46",
  "PM-08": "PP 28/2018 Pasal 46",
  "PM-09": "PP 28/2018 Pasal 46",
  "PM-10": "Permendagri 25/2020",
  "PM-12": "Permendagri 22/2020 Pasal 4",
  "PM-13": "UU 23/2014 Pasal 14–15, lampiran",
  "PM-15": "Permendagri 22/2020 Pasal 5 ayat (1)",
  "PM-16": "praktik TKKSD",
  "PM-18": "PP 28/2018",
  "PM-23": "praktik",
  "PM-24": "praktik",
};

/** Numbers of each family: 1 to this. */
export const FAMILIES: Readonly<Record<string, number>> = {
  BKS: 9,
  LBR: 5,
  KOL: 4,
  SEL: 15,
  ID: 7,
  PO: 5,
  MS: 4,
  PM: 24,
  KB: 4,
  NR: 3,
  PD: 3,
  LNT: 6,
};

type Severities = readonly ("GALAT" | "PERINGATAN" | "INFO")[];

/** Rules with more than one severity. */
export const SEVERAL: Readonly<Record<string, Severities>> = {
  "BKS-07": ["GALAT", "INFO"],
  "LBR-01": ["GALAT", "PERINGATAN"],
  "LBR-05": ["PERINGATAN", "GALAT"],
  "SEL-01": ["GALAT", "PERINGATAN"],
  "PM-01": ["GALAT", "PERINGATAN"],
  "PM-08": ["GALAT", "PERINGATAN"],
  "PM-14": ["GALAT", "PERINGATAN"],
  "PM-17": ["GALAT", "PERINGATAN"],
  // Wider than the specification: damage that can be read around, and columns whose loss holds no row.
  "BKS-01": ["GALAT", "PERINGATAN"],
  "KOL-01": ["GALAT", "PERINGATAN"],
};

/** Rules with one severity. */
export const ONE: Readonly<Record<Severities[number], string>> = {
  GALAT:
    "BKS-02 BKS-03 BKS-06 LBR-04 KOL-03 SEL-02 SEL-03 SEL-04 SEL-05 SEL-06 SEL-07 SEL-08 SEL-09 SEL-11 SEL-12 ID-01 ID-02 ID-03 ID-05 ID-07 MS-01 PM-02 PM-05 PM-06 PM-07 PM-09 PM-10 PM-12 PM-15 PM-19 KB-01 NR-01 NR-02 NR-03 PD-01 PD-02",
  PERINGATAN:
    "BKS-05 LBR-02 KOL-02 KOL-04 SEL-13 SEL-14 SEL-15 ID-04 ID-06 PO-01 PO-02 PO-03 MS-02 MS-03 PM-03 PM-11 PM-13 PM-16 PM-18 PM-20 PM-21 PM-22 PM-23 KB-02 KB-03 LNT-01 LNT-03 LNT-04 LNT-05",
  INFO: "BKS-04 BKS-08 BKS-09 LBR-03 SEL-10 PO-04 PO-05 MS-04 PM-04 PM-24 KB-04 PD-03 LNT-02 LNT-06",
};
