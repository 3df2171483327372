/** Names of the sheets, in their order in the workbook; links are made from them. */
export const SHEETS = {
  summary: "Ringkasan",
  matrix: "Peta Potensi",
  proposals: "Usulan dan Skor",
  program: "Daftar Rencana Program",
  contradictions: "Perlu Dibicarakan",
  potensi: "Potensi",
  permasalahan: "Permasalahan",
  ksdBerjalan: "KSD Berjalan",
  neraca: "Neraca Komoditas",
  economics: "Analisis Ekonomi",
  review: "Bukan KSD",
  board: "Kelengkapan",
  findings: "Temuan",
  waivers: "Pengecualian",
  contacts: "Narahubung",
  method: "Metode",
} as const;
