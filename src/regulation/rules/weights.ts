import { COMPONENT_IDS, type ComponentId, type Weights } from "../../domain/index.ts";
import { SCORE_RULES } from "./score-rules.ts";

export interface ComponentDeclaration {
  readonly id: ComponentId;
  /** Default weight; all of them add up to 100. */
  readonly weight: number;
  readonly label: string;
  /** How it is computed, one or two sentences, for the reports. */
  readonly method: string;
}

const { potensi_ekonomi, urgensi, eksternalitas, keselarasan, kesiapan, manfaat_bersama, pembiayaan } = SCORE_RULES;
const { typology, slqAlone } = potensi_ekonomi;
const { documents } = kesiapan;

/**
 * The seven components of a score.
 *
 * @source rancangan (aturan aplikasi): no official formula or weights were found, so all of it can be configured
 */
export const SCORE_COMPONENTS: readonly ComponentDeclaration[] = [
  {
    id: "potensi_ekonomi",
    weight: 20,
    label: "Potensi ekonomi",
    method: `Potensi terkait yang terbaik menurut lapangan usahanya: SLQ dan DLQ di atas 1 (unggulan) ${typology.unggulan}; hanya DLQ (andalan) ${typology.andalan}; hanya SLQ (prospektif) ${typology.prospektif}; selain itu (tertinggal) ${typology.tertinggal}. Bila hanya ada satu tahun data: SLQ di atas 1 bernilai ${slqAlone.aboveOne}, selain itu ${slqAlone.otherwise}. Tanpa PDRB daerah atau provinsi, atau tanpa lapangan usaha yang terkait: tidak diketahui.`,
  },
  {
    id: "urgensi",
    weight: 20,
    label: "Urgensi masalah",
    method: `Nilai tertinggi (U + S + G − ${urgensi.lowestSum}) / ${urgensi.highestSum - urgensi.lowestSum} × 100 di antara masalah terkait. Tanpa U, S, dan G: tidak diketahui.`,
  },
  {
    id: "eksternalitas",
    weight: 15,
    label: "Eksternalitas",
    method: `KSDD Wajib dengan dua dasar ${eksternalitas.wajibTwoBases}, dengan satu dasar ${eksternalitas.wajibOneBasis}; KSDD Sukarela dengan mitra yang berbatasan ${eksternalitas.sukarelaBordering}; lainnya ${eksternalitas.otherwise}.`,
  },
  {
    id: "keselarasan",
    weight: 20,
    label: "Keselarasan perencanaan",
    method: `Rata-rata butir yang berlaku, masing-masing ${keselarasan.unfulfilled} atau ${keselarasan.fulfilled}: sasaran RPJMD terisi; kode program ada di daftar; tahun RKPD terisi dan di dalam periode RPJMD; sesuai RTRW (Tidak Relevan tidak dihitung).`,
  },
  {
    id: "kesiapan",
    weight: 10,
    label: "Kesiapan",
    method: `Dokumen: belum ${documents.BELUM}, KAK ${documents.KAK}, studi kelayakan ${documents.STUDI_KELAYAKAN}, surat penawaran ${documents.SURAT_PENAWARAN}, KB ${documents.KB}, PKS atau NK ${documents.PKS}; ditambah ${kesiapan.team} bila ada SK TKKSD; ditambah ${kesiapan.partner} bila mitra sudah disebut.`,
  },
  {
    id: "manfaat_bersama",
    weight: 10,
    label: "Manfaat bersama",
    method: `${manfaat_bersama.perRegion} untuk tiap daerah yang terlibat, paling banyak ${manfaat_bersama.most}; ditambah ${manfaat_bersama.basicService} untuk pelayanan dasar (1.01–1.06).`,
  },
  {
    id: "pembiayaan",
    weight: 5,
    label: "Pembiayaan",
    method: `Tanpa biaya ${pembiayaan.withoutCost}; selain itu ${pembiayaan.amount} bila perkiraan biaya terisi, ${pembiayaan.source} bila sumber disebut, ${pembiayaan.budgeted} bila sudah dianggarkan.`,
  },
];

/** The name of a component, for people. */
export function componentLabel(id: ComponentId): string {
  return SCORE_COMPONENTS.find((component) => component.id === id)?.label ?? id;
}

/**
 * The weights that hold where a workspace sets none.
 *
 * @source rancangan (aturan aplikasi)
 */
export const DEFAULT_WEIGHTS: Weights = Object.fromEntries(
  COMPONENT_IDS.map((id) => [id, SCORE_COMPONENTS.find((component) => component.id === id)?.weight ?? 0]),
) as Record<ComponentId, number>;
