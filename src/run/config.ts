import { z } from "zod";
import {
  type KodeWilayah,
  KsdError,
  type ScoreOverride,
  TABLE_NAMES,
  type TableName,
  type Weights,
} from "../domain/index.ts";
import { KAK_FORMS, type KakForm, PAPERS, type Paper } from "../draft/index.ts";
import { CATALOGUE, type FindingCode } from "../finding/index.ts";
import {
  type BorderOverride,
  DEFAULT_PROFILE,
  DEFAULT_WEIGHTS,
  isFixed,
  PROFILES,
  type Profile,
  parseWeights,
  regionOf,
  tableDeclaration,
  type Waiver,
} from "../regulation/index.ts";
import type { Signature } from "../report/index.ts";
import type { Limits } from "../workbook/index.ts";
import { isIsoDate } from "./dates.ts";

export const CONFIG_FILE = "ksd.config.json";

const regionCode = z.string().refine((code) => regionOf(code) !== undefined);
const isWaivable = (code: string): boolean => Object.hasOwn(CATALOGUE, code) && !isFixed(code as FindingCode);
const positive = z.number().int().positive();

const signed = z.string().min(1).nullable().default(null);

const headingSchema = z
  .strictObject({ region: regionCode, table: z.enum(TABLE_NAMES), heading: z.string().min(1), field: z.string() })
  .refine(({ table, field }) => tableDeclaration(table).fields.some(({ name }) => name === field));

/** Of ksd.config.json. */
export const configSchema = z.strictObject({
  province: z.string().refine((code) => code.length === 2 && regionOf(code) !== undefined),
  year: z.number().int().min(2018).max(2100),
  profile: z.enum(PROFILES).default(DEFAULT_PROFILE),
  /** Checked by `parseWeights`, which knows the components. */
  weights: z.record(z.string(), z.unknown()).optional(),
  reportDate: z.string().refine(isIsoDate).nullable().default(null),
  borders: z
    .array(z.strictObject({ a: regionCode, b: regionCode, borders: z.boolean(), reason: z.string().min(1) }))
    .default([]),
  waivers: z
    .array(
      z.strictObject({
        code: z.string().refine(isWaivable),
        region: regionCode,
        reason: z.string().min(1),
        until: z.string().refine(isIsoDate),
        by: z.string().min(1).nullable().default(null),
      }),
    )
    .default([]),
  /** What headings of a region's files mean, confirmed by a person with `--map`. */
  headings: z.array(headingSchema).default([]),
  boundaries: z
    .strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      name: z.string().min(1),
      attribution: z.string().min(1).nullable().default(null),
    })
    .nullable()
    .default(null),
  overrides: z
    .array(
      z
        .strictObject({
          id: z.string().min(1),
          rank: z.number().int().positive().nullable().default(null),
          priority: z.enum(["I", "II", "III"]).nullable().default(null),
          by: z.string().min(1),
          reason: z.string().min(1),
          date: z.string().refine(isIsoDate),
        })
        .refine(({ rank, priority }) => rank !== null || priority !== null),
    )
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length)
    .default([]),
  /** Who signs the cover of the report; what is missing is left to be written by hand. */
  signature: z
    .strictObject({ place: signed, position: signed, name: signed, nip: signed })
    .default({ place: null, position: null, name: null, nip: null }),
  /** How drafts are written: which of the two forms of a KAK, on which paper. */
  drafts: z
    .strictObject({ kak: z.enum(KAK_FORMS).default("latar-belakang"), paper: z.enum(PAPERS).default("f4") })
    .prefault({}),
  limits: z
    .strictObject({
      fileBytes: positive,
      entries: positive,
      unpackedBytes: positive,
      ratio: positive,
      ratioFromBytes: positive,
      cells: positive,
    })
    .partial()
    .default({}),
});

/** A heading in the files of a region, and the field it stands for. */
export interface RememberedHeading {
  readonly region: KodeWilayah;
  readonly table: TableName;
  readonly heading: string;
  readonly field: string;
}

/** The boundary file that the workspace keeps a copy of. */
export interface BoundariesEntry {
  readonly sha256: string;
  /** As it was called when it was added. */
  readonly name: string;
  /** What a person says about its source; `null`: what the file says. */
  readonly attribution: string | null;
}

export interface Config {
  readonly province: KodeWilayah;
  readonly year: number;
  readonly profile: Profile;
  readonly weights: Weights;
  /** `null`: the day of the run. */
  readonly reportDate: string | null;
  readonly borders: readonly BorderOverride[];
  readonly waivers: readonly Waiver[];
  readonly headings: readonly RememberedHeading[];
  /** `null`: the map is drawn in tiles. */
  readonly boundaries: BoundariesEntry | null;
  /** What persons decided about ranks and classes; each proposal at most once. */
  readonly overrides: readonly ScoreOverride[];
  readonly signature: Signature;
  readonly drafts: { readonly kak: KakForm; readonly paper: Paper };
  readonly limits: Partial<Limits>;
}

const EXPECTED: ReadonlyMap<string, { readonly id: string; readonly en: string }> = new Map(
  Object.entries({
    province: {
      id: 'kode provinsi dua angka sebagai teks, misalnya "64"',
      en: 'a two-digit province code as text, such as "64"',
    },
    year: { id: "tahun antara 2018 dan 2100", en: "a year between 2018 and 2100" },
    profile: { id: `salah satu dari ${PROFILES.join(", ")}`, en: `one of ${PROFILES.join(", ")}` },
    weights: {
      id: 'daftar nama dan angka, misalnya {"urgensi": 25}',
      en: 'names and numbers, such as {"urgensi": 25}',
    },
    reportDate: { id: 'tanggal seperti "2026-11-22", atau null', en: 'a date such as "2026-11-22", or null' },
    borders: {
      id: 'daftar berisi {"a": "64.02", "b": "64.72", "borders": true, "reason": "…"}',
      en: 'a list of {"a": "64.02", "b": "64.72", "borders": true, "reason": "…"}',
    },
    waivers: {
      id: 'daftar berisi {"code": "PM-01", "region": "64.02", "reason": "…", "until": "2026-12-31", "by": "…"}, bukan kode berkas atau identitas',
      en: 'a list of {"code": "PM-01", "region": "64.02", "reason": "…", "until": "2026-12-31", "by": "…"}, no file or identity codes',
    },
    headings: {
      id: 'daftar berisi {"region": "64.02", "table": "pemetaan", "heading": "Nama Kegiatan", "field": "judul"}',
      en: 'a list of {"region": "64.02", "table": "pemetaan", "heading": "Nama Kegiatan", "field": "judul"}',
    },
    boundaries: {
      id: 'null, atau isian dari ksd boundaries add: {"sha256": "…", "name": "…", "attribution": "…"}',
      en: 'null, or what ksd boundaries add writes: {"sha256": "…", "name": "…", "attribution": "…"}',
    },
    overrides: {
      id: 'daftar berisi {"id": "64.02-2026-U-001", "rank": 1, "priority": "I", "by": "…", "reason": "…", "date": "2026-11-22"}, paling banyak satu untuk tiap usulan, dengan rank atau priority atau keduanya',
      en: 'a list of {"id": "64.02-2026-U-001", "rank": 1, "priority": "I", "by": "…", "reason": "…", "date": "2026-11-22"}, at most one for each proposal, with a rank or a priority or both',
    },
    signature: {
      id: 'isian seperti {"place": "Samarinda", "position": "Kepala Biro", "name": "…", "nip": "…"}',
      en: 'entries such as {"place": "Samarinda", "position": "Kepala Biro", "name": "…", "nip": "…"}',
    },
    drafts: {
      id: `{"kak": "${KAK_FORMS.join('" atau "')}", "paper": "${PAPERS.join('" atau "')}"}`,
      en: `{"kak": "${KAK_FORMS.join('" or "')}", "paper": "${PAPERS.join('" or "')}"}`,
    },
    limits: { id: "daftar batas dengan angka bulat di atas 0", en: "limits as whole numbers above 0" },
  }),
);

/** A configuration that cannot be used, in words. */
export function badConfig(path: string, message: { id: string; en: string }, cause?: unknown): KsdError {
  return new KsdError("bad-config", {
    message: { id: `${path}: ${message.id}`, en: `${path}: ${message.en}` },
    hint: {
      id: "Perbaiki berkas itu dengan penyunting teks, lalu jalankan lagi.",
      en: "Put the file right with a text editor, then run again.",
    },
    cause,
  });
}

/** What is wrong with an entry and what may stand there. */
export function describeIssue(issue: z.core.$ZodIssue): { id: string; en: string } {
  const [key] = issue.path;
  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.map((name) => `"${name}"`).join(", ");
    const within = issue.path.length === 0 ? "" : ` (${issue.path.join(".")})`;
    return { id: `isian ${names}${within} tidak dikenal.`, en: `the entry ${names}${within} is not known.` };
  }
  const expected = typeof key === "string" ? EXPECTED.get(key) : undefined;
  if (expected === undefined) {
    return { id: "isinya harus berupa objek JSON.", en: "its content must be a JSON object." };
  }
  const place = issue.path.join(".");
  return { id: `"${place}" harus ${expected.id}.`, en: `"${place}" must be ${expected.en}.` };
}

/** @throws KsdError `bad-config` */
export function parseConfigJson(path: string, text: string): unknown {
  try {
    // Windows editors put a byte order mark before JSON, which JSON.parse refuses.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw badConfig(path, { id: "bukan JSON yang benar.", en: "is not valid JSON." }, error);
  }
}

/** @throws KsdError `bad-config` */
export function requireWeights(path: string, entered: Readonly<Record<string, unknown>> | undefined): Weights {
  const parsed = parseWeights(entered);
  if (parsed.ok) return parsed.weights;
  throw badConfig(path, parsed.message);
}

/**
 * Reads the text of ksd.config.json.
 *
 * @param path - for the messages
 * @throws KsdError `bad-config`, naming the first entry that is wrong and what may stand there
 */
export function parseConfig(path: string, text: string): Config {
  const parsed = configSchema.safeParse(parseConfigJson(path, text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw badConfig(path, issue === undefined ? { id: "tidak terbaca.", en: "cannot be read." } : describeIssue(issue));
  }
  const weights = requireWeights(path, parsed.data.weights);
  const limits = Object.fromEntries(Object.entries(parsed.data.limits).filter(([, value]) => value !== undefined));
  const { province, waivers, headings } = parsed.data;
  return {
    ...parsed.data,
    province: province as KodeWilayah,
    weights,
    // The schema has just found all codes in their lists.
    waivers: waivers as unknown as readonly Waiver[],
    headings: headings as unknown as readonly RememberedHeading[],
    limits,
  };
}

/** The text of a new workspace's configuration: the weights are written out, so that they can be seen and changed. */
export function newConfigText({ province, year }: Pick<Config, "province" | "year">): string {
  const config = {
    province,
    year,
    profile: DEFAULT_PROFILE,
    reportDate: null,
    weights: DEFAULT_WEIGHTS,
    borders: [],
    waivers: [],
    headings: [],
    overrides: [],
    limits: {},
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
