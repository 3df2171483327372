import type { CellValue } from "../../../src/domain/index.ts";
import type { AcrossFinding } from "../../../src/validate/index.ts";
import { PROPOSAL, type RegionContent, submission } from "../../support/submission-builder.ts";

type Values = Readonly<Record<string, CellValue>>;
type Held = { readonly held?: "held" };

/** A flood proposal of one region to another; each case changes what it is about. */
export const flood = (partner: string, changes: Values & Held = {}): Values & Held => ({
  ...PROPOSAL,
  judul: "Pengendalian banjir terpadu Karang Mumus",
  objek: "Sungai dan drainase Karang Mumus",
  kode_daerah_mitra: [partner],
  ...changes,
});

/** An agreement that two regions keep under one number. */
export const agreement = (partner: string | null, changes: Values & Held = {}): Values & Held => ({
  nomor_naskah: "119/9011/KB/2024",
  jenis_naskah: "KB",
  jenis: "KSDD_SUKARELA",
  perihal: "Wisata susur sungai Mahakam",
  nama_mitra: "Pemerintah Kabupaten",
  kode_daerah_mitra: partner === null ? null : [partner],
  bidang_urusan: "3.26",
  tgl_ttd: "2024-03-12",
  tgl_mulai: "2024-04-01",
  tgl_berakhir: "2029-03-31",
  status: "BERLAKU",
  ...changes,
});

export interface AcrossCase {
  readonly about: string;
  readonly regions: readonly RegionContent[];
  /** Each finding as `said` prints it. */
  readonly expected: readonly string[];
}

/** Code, severity, both places and both values in one line. */
export const said = ({ code, severity, at, value, detail: { region, other } }: AcrossFinding): string =>
  `${code} ${severity} ${region} ${at.file} ${at.sheet}!${at.cells.join(",")} “${value}” | ` +
  `${other.region} ${other.file} ${other.sheet}!${other.cells.join(",")} “${other.value}”`;

export const submissionsOf = ({ regions }: AcrossCase) => regions.map(submission);
