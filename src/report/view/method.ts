import { COMPONENT_IDS } from "../../domain/index.ts";
import { MARKS, MIN_COVERAGE, PRIORITY_CLASSES, SCORE_COMPONENTS } from "../../regulation/index.ts";
import { decimal, integer, longDate, percent } from "../format.ts";
import { PRIORITY_LABELS } from "./labels.ts";
import type { MapView } from "./map-view.ts";

export interface MethodWeight {
  readonly label: string;
  readonly weight: number;
  readonly method: string;
}

export interface MethodNote {
  readonly subject: string;
  readonly explanation: string;
}

/** The weights in use, each with the way its component is computed. */
export function methodWeights({ weights }: MapView): readonly MethodWeight[] {
  return COMPONENT_IDS.flatMap((id) => {
    const component = SCORE_COMPONENTS.find((candidate) => candidate.id === id);
    return component === undefined ? [] : [{ label: component.label, weight: weights[id], method: component.method }];
  });
}

const classLimits = (): string =>
  PRIORITY_CLASSES.map(({ priority, from }) =>
    from === 0 ? `${PRIORITY_LABELS[priority]} di bawahnya` : `${PRIORITY_LABELS[priority]} mulai ${from}`,
  ).join(", ");

function robustnessNote({ robustness, seed }: MapView): MethodNote[] {
  if (robustness === null) return [];
  return [
    {
      subject: "Keteguhan",
      explanation: `${integer(robustness.vectors)} susunan bobot, tiap bobot dikalikan faktor acak 0,5–1,5 (benih ${seed}). Bagian susunan yang menempatkan usulan di ${robustness.topSize} teratas: kokoh mulai 90%, sedang mulai 60%, rapuh di bawahnya. Peringkat 5–95% adalah rentang peringkatnya di semua susunan.`,
    },
  ];
}

function overrideNote({ proposals }: MapView): MethodNote[] {
  const decided = proposals.filter(({ override }) => override !== null).length;
  if (decided === 0) return [];
  return [
    {
      subject: "Peringkat yang ditetapkan",
      explanation: `${integer(decided)} usulan memakai peringkat atau prioritas yang ditetapkan orang, dengan nama, tanggal, dan alasan; hitungannya tetap ditulis. Peringkat usulan lain tidak berubah karenanya.`,
    },
  ];
}

/** How everything in the report came about, in sentences. */
export function methodNotes(view: MapView): readonly MethodNote[] {
  return [
    {
      subject: "Kedudukan",
      explanation:
        "Bobot, rumus, dan kelas adalah aturan aplikasi, bukan ketentuan peraturan. Hasilnya bahan pertimbangan, bukan keputusan.",
    },
    {
      subject: "Skor",
      explanation:
        "Σ (bobot × nilai kriteria) / Σ bobot, hanya dari kriteria yang diketahui. Yang tidak diketahui dikosongkan dan tidak pernah dihitung nol. Dihitung tanpa pembulatan, ditulis dengan satu desimal.",
    },
    {
      subject: "Kelas dan peringkat",
      explanation: `${classLimits()}. Skor yang sama berbagi peringkat; urutan di dalamnya: KSDD Wajib, urgensi, kode daerah, kode usulan.`,
    },
    {
      subject: "Belum dapat dinilai",
      explanation: `Usulan yang bobot kriteria dinilainya di bawah ${percent(MIN_COVERAGE, 0)} tidak diperingkat dan ditulis terpisah.`,
    },
    {
      subject: "Baris yang dihitung",
      explanation: "Hanya baris yang diterima. Baris yang ditahan tidak dinilai, tidak dijumlahkan, dan tidak dirujuk.",
    },
    ...robustnessNote(view),
    {
      subject: "SLQ",
      explanation:
        "(PDRB sektor daerah / PDRB daerah) / (PDRB sektor provinsi / PDRB provinsi), harga konstan, tahun terakhir yang sama.",
    },
    {
      subject: "DLQ",
      explanation:
        "[((1 + g sektor daerah) / (1 + g daerah)) / ((1 + g sektor provinsi) / (1 + g provinsi))] pangkat t; g pertumbuhan rata-rata per tahun, t jumlah tahun.",
    },
    {
      subject: "Shift-share",
      explanation:
        "Pertumbuhan provinsi v·R, bauran sektor v·(Ri − R), daya saing v·(ri − Ri); jumlah ketiganya sama dengan perubahan.",
    },
    {
      subject: "Klassen",
      explanation:
        "Pangsa dan pertumbuhan sektor dibandingkan dengan provinsi: keduanya I, hanya pangsa II, hanya pertumbuhan III, tidak keduanya IV.",
    },
    {
      subject: "Perkiraan biaya",
      explanation: "Jumlah dari perkiraan yang diisi daerah; yang kosong tidak dihitung dan jumlahnya disebut.",
    },
    ...MARKS.map(({ label, method }) => ({ subject: label.id, explanation: method.id })),
    {
      subject: "Sidik bobot dan aturan",
      explanation: `${view.method}. Hasil dengan sidik yang sama dihitung dengan bobot, skala, dan batas yang sama.`,
    },
    ...overrideNote(view),
    { subject: "Tanggal laporan", explanation: longDate(view.reportDate) },
    { subject: "Versi ksd", explanation: view.version },
  ];
}

/** A weight as people write it: `20`, `12,5`. */
export function weightText(weight: number): string {
  return Number.isInteger(weight) ? integer(weight) : decimal(weight, 2);
}
