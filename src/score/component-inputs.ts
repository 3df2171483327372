import type { ComponentId } from "../domain/index.ts";
import type { Records } from "../regulation/index.ts";

/** Which cells a component looks at, so that its points can be traced to them. A test holds this against what it reads. */
export interface ComponentInputs {
  /** Of the proposal itself. */
  readonly pemetaan: readonly (keyof Records["pemetaan"])[];
  readonly identitas?: readonly (keyof Records["identitas"])[];
  /** Of the potentials and problems the proposal refers to. */
  readonly potensi?: readonly (keyof Records["potensi"])[];
  readonly permasalahan?: readonly (keyof Records["permasalahan"])[];
  /** The PDRB of region and province in the sectors of the linked potentials. */
  readonly pdrb?: true;
}

export const COMPONENT_INPUTS: Readonly<Record<ComponentId, ComponentInputs>> = {
  potensi_ekonomi: { pemetaan: ["ref_potensi"], potensi: ["kode_potensi", "lapangan_usaha"], pdrb: true },
  urgensi: { pemetaan: ["ref_masalah"], permasalahan: ["kode_masalah", "usg_u", "usg_s", "usg_g"] },
  eksternalitas: { pemetaan: ["dasar_wajib", "kode_daerah_mitra"] },
  keselarasan: {
    pemetaan: ["sasaran_rpjmd", "kode_program", "tahun_rkpd", "sesuai_rtrw"],
    identitas: ["rpjmd_awal", "rpjmd_akhir"],
  },
  kesiapan: { pemetaan: ["kesiapan", "kode_daerah_mitra", "nama_mitra"], identitas: ["sk_tkksd_nomor"] },
  manfaat_bersama: { pemetaan: ["bidang_urusan", "kode_daerah_mitra"] },
  pembiayaan: { pemetaan: ["sumber_biaya", "biaya_rp", "sudah_dianggarkan"] },
};

/** What decides the class before any score. */
export const GATE_INPUTS: ComponentInputs = {
  pemetaan: ["jenis", "judul", "objek", "ruang_lingkup", "kode_daerah_mitra", "dasar_wajib"],
};
