import { plainWords } from "./words.ts";

/** `exponent`: how many powers of ten a unit is above the smallest one of its kind. */
interface Unit {
  readonly kind: "berat" | "isi" | "ekor" | "orang" | "kunjungan" | "luas";
  readonly exponent: number;
}

/** Every factor is a power of ten, so that a conversion only moves the decimal point. */
const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    gram: { kind: "berat", exponent: 0 },
    g: { kind: "berat", exponent: 0 },
    gr: { kind: "berat", exponent: 0 },
    ons: { kind: "berat", exponent: 2 },
    kg: { kind: "berat", exponent: 3 },
    kilo: { kind: "berat", exponent: 3 },
    kilogram: { kind: "berat", exponent: 3 },
    kuintal: { kind: "berat", exponent: 5 },
    kwintal: { kind: "berat", exponent: 5 },
    kw: { kind: "berat", exponent: 5 },
    ku: { kind: "berat", exponent: 5 },
    ton: { kind: "berat", exponent: 6 },
    t: { kind: "berat", exponent: 6 },
    "metrik ton": { kind: "berat", exponent: 6 },
    mt: { kind: "berat", exponent: 6 },
    "ribu ton": { kind: "berat", exponent: 9 },
    "juta ton": { kind: "berat", exponent: 12 },
    ml: { kind: "isi", exponent: 0 },
    liter: { kind: "isi", exponent: 3 },
    ltr: { kind: "isi", exponent: 3 },
    lt: { kind: "isi", exponent: 3 },
    l: { kind: "isi", exponent: 3 },
    kiloliter: { kind: "isi", exponent: 6 },
    kl: { kind: "isi", exponent: 6 },
    m3: { kind: "isi", exponent: 6 },
    "m 3": { kind: "isi", exponent: 6 },
    "meter kubik": { kind: "isi", exponent: 6 },
    "ribu m3": { kind: "isi", exponent: 9 },
    "juta m3": { kind: "isi", exponent: 12 },
    ekor: { kind: "ekor", exponent: 0 },
    "ribu ekor": { kind: "ekor", exponent: 3 },
    orang: { kind: "orang", exponent: 0 },
    jiwa: { kind: "orang", exponent: 0 },
    pasien: { kind: "orang", exponent: 0 },
    peserta: { kind: "orang", exponent: 0 },
    penumpang: { kind: "orang", exponent: 0 },
    kunjungan: { kind: "kunjungan", exponent: 0 },
    "kali kunjungan": { kind: "kunjungan", exponent: 0 },
    "ribu kunjungan": { kind: "kunjungan", exponent: 3 },
    m2: { kind: "luas", exponent: 0 },
    "meter persegi": { kind: "luas", exponent: 0 },
    ha: { kind: "luas", exponent: 4 },
    hektare: { kind: "luas", exponent: 4 },
    hektar: { kind: "luas", exponent: 4 },
  }),
);

/** Yearly amounts are what the form asks for, so `ton/tahun` is `ton`; `ton/hari` is another thing and not known. */
function unitOf(text: string): Unit | undefined {
  const words = plainWords(text).replace(/ (?:per )?(?:tahun|thn|th)$/u, "");
  return UNITS.get(words);
}

/** Moves the decimal point of a number as it is written, so that no binary fraction creeps in: 0.07 by 2 is 7. */
function shifted(amount: number, places: number): number {
  const [digits = "", exponent = "0"] = String(amount).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * Converts an amount between two units of the same kind (weight, volume, heads, persons, visits, area).
 *
 * @param amount - in `fromUnit`; any finite number
 * @param fromUnit - as people write it: `kg`, `Kuintal`, `ton/tahun`, `m³`
 * @returns the amount in `toUnit`, exact in decimal; `null` when a unit is unknown or of another kind (eggs by the piece are no weight)
 */
export function convertAmount(amount: number, fromUnit: string, toUnit: string): number | null {
  const from = unitOf(fromUnit);
  const to = unitOf(toUnit);
  if (from === undefined || to === undefined || from.kind !== to.kind) return null;
  return shifted(amount, from.exponent - to.exponent);
}

const USUAL: Readonly<Record<Unit["kind"], readonly string[]>> = {
  berat: ["kg", "kuintal", "ton"],
  isi: ["liter", "m3"],
  ekor: ["ekor"],
  orang: ["orang", "pasien"],
  kunjungan: ["kunjungan"],
  luas: ["m2", "hektare"],
};

/** The units to offer for amounts that must convert to `unit`, the usual spellings only. */
export function unitsLike(unit: string): readonly string[] {
  const known = unitOf(unit);
  return known === undefined ? [unit] : USUAL[known.kind];
}

/** Other spellings of a unit, never another unit: a head stays a head, and `kl` is not rewritten as `m3`. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    g: "gram",
    gr: "gram",
    gram: "gram",
    kg: "kg",
    kilo: "kg",
    kilogram: "kg",
    kuintal: "kuintal",
    kwintal: "kuintal",
    kw: "kuintal",
    ku: "kuintal",
    ton: "ton",
    liter: "liter",
    ltr: "liter",
    lt: "liter",
    m3: "m3",
    "m 3": "m3",
    "meter kubik": "m3",
    m2: "m2",
    "meter persegi": "m2",
    ha: "hektare",
    hektar: "hektare",
    hektare: "hektare",
    ekor: "ekor",
  }),
);

/**
 * The usual spelling of a unit as people write it: `Kwintal` → `kuintal`, `HA` → `hektare`.
 *
 * @returns `null` for a text that is not just a unit this list knows (`ton/tahun`, `orang`): it is left as it is
 */
export function usualUnitSpelling(text: string): string | null {
  if (/[/\n]/.test(text)) return null;
  const words = plainWords(text);
  return SPELLINGS.get(words) ?? null;
}
