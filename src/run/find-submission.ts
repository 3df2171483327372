import { KsdError } from "../domain/index.ts";
import { regionOf } from "../regulation/index.ts";
import type { Store, SubmissionHead, Version } from "../store/index.ts";
import { regionName } from "./regions.ts";

const ID = /^(\d{2}(?:\.\d{2})?)-\d{4}-v\d+$/;

function unknownSubmission(text: string, versions: readonly Version[]): KsdError {
  const region = ID.exec(text)?.[1] ?? (regionOf(text) === undefined ? null : text);
  const known = versions.filter(({ head }) => head.region === region).map(({ head }) => head.id);
  const hint =
    known.length === 0
      ? { id: "Lihat semua kiriman: ksd history.", en: "See all submissions: ksd history." }
      : {
          id: `Dari ${regionName(region ?? "")} ada: ${known.join(", ")}.`,
          en: `Of ${regionName(region ?? "")} there are: ${known.join(", ")}.`,
        };
  return new KsdError("unknown-submission", {
    message: {
      id: `Tidak ada kiriman "${text}" di ruang kerja ini.`,
      en: `There is no submission "${text}" in this workspace.`,
    },
    hint,
  });
}

/**
 * A stored submission by its id (`64.02-2026-v1`), or the current one of a region by the region's code (`64.02`).
 *
 * @throws KsdError `unknown-submission`, naming those of the region
 */
export function requireSubmission(store: Store, text: string, year: number): SubmissionHead {
  const wanted = text.trim().replace(/V(?=\d+$)/, "v");
  const versions = store.versions();
  const found = versions.find(
    ({ head, isCurrent }) => head.id === wanted || (isCurrent && head.region === wanted && head.year === year),
  );
  if (found === undefined) throw unknownSubmission(wanted, versions);
  return found.head;
}
