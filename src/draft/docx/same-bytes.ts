import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const CORE = "docProps/core.xml";
const FIRST = "[Content_Types].xml";

/** The library writes the moment of the run into the properties, and packs with it. */
function withDate(xml: string, moment: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`);
}

/**
 * A DOCX packed anew so that the same content gives the same bytes, whatever the clock and the time zone.
 *
 * @param date - `YYYY-MM-DD`
 */
export function packedAnew(bytes: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts[CORE];
  if (core !== undefined) parts[CORE] = strToU8(withDate(strFromU8(core), `${date}T00:00:00Z`));
  const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
  const paths = Object.keys(parts).sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1));
  const ordered = Object.fromEntries(paths.map((path) => [path, parts[path] ?? new Uint8Array()]));
  // Zip keeps local time without a zone: the parts of the date as if local, at noon, an hour that exists everywhere.
  return zipSync(ordered, { level: 6, mtime: new Date(year, month - 1, day, 12) });
}
