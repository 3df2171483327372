import { type KodeWilayah, KsdError } from "../domain/index.ts";
import {
  type HeadingMapping,
  headingKey,
  type ValidatedFile,
  type ValidateOptions,
  validateWorkbook,
} from "../validate/index.ts";
import type { CheckedFile } from "./check-file.ts";
import type { RememberedHeading } from "./config.ts";
import type { Problem } from "./ports.ts";

/** What headings mean by a person's word: said with this run, or remembered by the workspace. */
export interface Mappings {
  readonly asked: readonly HeadingMapping[];
  readonly remembered: readonly RememberedHeading[];
}

type Input = Parameters<typeof validateWorkbook>[0];

/** Those of a region, behind what is asked for now, which goes first. */
function mappingsOf(region: KodeWilayah, { asked, remembered }: Mappings): readonly HeadingMapping[] {
  const own = remembered.filter((one) => one.region === region);
  return [
    ...asked,
    ...own.map(({ table, heading, field }) => ({ table, heading, field, origin: "workspace" as const })),
  ];
}

/**
 * Checks a workbook with what is known of its region's headings. Whose it is shows only once it is read, so a workbook of
 * a region with remembered headings is read twice; one whose code stands under such a heading itself is tried with each.
 */
export function validateMapped(input: Input, options: ValidateOptions, mappings: Mappings): ValidatedFile {
  const plain = validateWorkbook(input, { ...options, mappings: mappings.asked });
  const regions = new Set(mappings.remembered.map(({ region }) => region));
  const tried = plain.region === null ? [...regions].sort() : [plain.region].filter((region) => regions.has(region));
  for (const region of tried) {
    const again = validateWorkbook(input, { ...options, mappings: mappingsOf(region, mappings) });
    if (again.region === region && again.mapped.some(({ origin }) => origin === "workspace")) return again;
  }
  return plain;
}

const isOf = (asked: Pick<HeadingMapping, "heading">, heading: string): boolean =>
  headingKey(asked.heading) === headingKey(heading);

/** Headings that nobody knew: what may have been meant by one that is in no file. */
function unknownHeadings(files: readonly CheckedFile[]): readonly string[] {
  const said = files.flatMap(({ validated }) => validated.findings.filter(({ code }) => /^KOL-0[12]$/.test(code)));
  return [...new Set(said.flatMap(({ value }) => (value === null ? [] : [value.replace(/\s+/gu, " ")])))];
}

function notThere({ heading, field }: HeadingMapping, files: readonly CheckedFile[]): KsdError {
  const there = unknownHeadings(files)
    .slice(0, 5)
    .map((one) => `"${one}"`)
    .join(", ");
  return new KsdError("bad-mapping", {
    message: {
      id: `Judul "${heading}" pada --map tidak ada di tabel mana pun yang punya data ${field}.`,
      en: `The heading "${heading}" of --map is in no table that has a field ${field}.`,
    },
    hint: {
      id:
        there === ""
          ? "Di berkas ini tidak ada judul yang tidak dikenal. Lihat judulnya: ksd inspect BERKAS."
          : `Judul yang tidak dikenal di berkas: ${there}. Lihat semuanya: ksd inspect BERKAS.`,
      en:
        there === ""
          ? "There is no unknown heading in these files. See the headings: ksd inspect FILE."
          : `Unknown headings in the files: ${there}. See them all: ksd inspect FILE.`,
    },
  });
}

/** Headings that somebody explained and that are in none of the files: mistyped, probably. */
export function unusedMappings({ asked }: Mappings, files: readonly CheckedFile[]): readonly Problem[] {
  const readable = files.filter(({ validated }) => validated.ledger.length > 0);
  const used = readable.flatMap(({ validated }) => validated.mapped).filter(({ origin }) => origin === "option");
  const unused = new Map(
    asked.filter((one) => !used.some(({ heading }) => isOf(one, heading))).map((one) => [headingKey(one.heading), one]),
  );
  return readable.length === 0
    ? []
    : [...unused.values()].map((one) => ({ path: "--map", error: notThere(one, readable) }));
}

const isSame = (a: RememberedHeading, b: RememberedHeading): boolean =>
  a.region === b.region && a.table === b.table && headingKey(a.heading) === headingKey(b.heading);

const sortKey = ({ region, table, heading }: RememberedHeading): string => `${region} ${table} ${heading}`;

/** What a workspace knows after files were stored with what was said now; `null` where that is nothing new. */
export function remember(
  before: readonly RememberedHeading[],
  stored: readonly ValidatedFile[],
): { readonly all: readonly RememberedHeading[]; readonly added: readonly RememberedHeading[] } | null {
  const said = stored.flatMap(({ region, mapped }) =>
    mapped.flatMap(({ table, heading, field, origin }) =>
      region === null || origin !== "option" ? [] : [{ region, table, heading: heading.replace(/\s+/gu, " "), field }],
    ),
  );
  const added = said.filter((one) => !before.some((known) => isSame(known, one) && known.field === one.field));
  if (added.length === 0) return null;
  const kept = before.filter((known) => !added.some((one) => isSame(known, one)));
  return { all: [...kept, ...added].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)), added };
}
