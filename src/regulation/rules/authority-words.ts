import { wordsFound } from "./words.ts";

/** Where a kabupaten/kota has no authority of its own. */
type ForeignSubject = "kehutanan" | "energi" | "laut" | "pendidikan-menengah";

export interface ForeignAuthority {
  readonly subject: ForeignSubject;
  /** The words that led to it; none where the bidang alone does. */
  readonly words: readonly string[];
}

/** Names and things with the word in them that are no business of the sea. */
const NOT_THE_SEA =
  "rumput laut|tanah laut|pesisir selatan|pesisir barat|pulau (?:taliabu|morotai|kalimantan|borneo|jawa|sumatera|sulawesi|papua|bali)";
const SEA = `(?:${NOT_THE_SEA})|laut|pesisir|pulau`;
const UPPER_SCHOOL = "sman?|smkn?|sekolah menengah (?:atas|kejuruan)";

/** The programs a kabupaten/kota does have in these bidang: its great forest park, and direct use of geothermal heat. */
const OWN_PROGRAMS: ReadonlyMap<string, string> = new Map(Object.entries({ "3.28": "3.28.04", "3.29": "3.29.05" }));

/**
 * Whether a proposal of a kabupaten/kota is about something the province or the centre has authority over.
 *
 * @param texts - title, object and scope; the sea and upper schools are told from their words
 * @returns `null` when it is within the kabupaten/kota's own authority
 * @source UU 23/2014 Pasal 14–15 and its lampiran
 */
export function foreignAuthority(
  bidang: string,
  program: string | null,
  texts: readonly string[],
): ForeignAuthority | null {
  const own = OWN_PROGRAMS.get(bidang);
  if (own !== undefined) {
    if (program?.startsWith(own) === true) return null;
    return { subject: bidang === "3.28" ? "kehutanan" : "energi", words: [] };
  }
  if (bidang !== "3.25" && bidang !== "1.01") return null;
  const sea = bidang === "3.25";
  const exceptions = new RegExp(`^(?:${NOT_THE_SEA})$`, "u");
  const words = [...new Set(texts.flatMap((text) => wordsFound(text, sea ? SEA : UPPER_SCHOOL)))].filter(
    (word) => !exceptions.test(word),
  );
  return words.length === 0 ? null : { subject: sea ? "laut" : "pendidikan-menengah", words };
}
