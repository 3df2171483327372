/**
 * How partners are looked for. All of it is our own design (rancangan), none of it law.
 */
export const MATCHING = {
  /** Services that are bound to a network or a site: offered to bordering regions only. */
  localCommodities: ["air-baku", "pengolahan-sampah"],
  /** Beyond its own province and its neighbours a region with a deficit is offered so many of the nearest surpluses. */
  nearestBeyondProvince: 5,
  /** Helpers named for one problem that nobody proposes to solve; the best of them become candidate pairs. */
  helpersPerProblem: 5,
  pairsPerProblem: 3,
  /** Likeness of a problem and a potential from which on they are offered, 0–1, and how many words they share at least. */
  likenessFrom: 0.12,
  sharedWords: 2,
  /** At this distance, in kilometres, nearness counts half. */
  halfNearnessKm: 100,
  /** From this distance on, in kilometres, the way itself is the best argument against a pair. */
  farKm: 300,
} as const;

/** Words that problems and potentials share whatever they are about, besides those of titles. */
export const MATCHING_STOP_WORDS =
  "belum masih sudah kurang tidak ada adalah akan dapat bisa karena akibat saat bila agar lebih hanya juga dua tiga empat lima enam " +
  "seluruh setiap antar lintas batas perbatasan bersama terpadu layanan pelayanan warga penduduk masyarakat jumlah tahun " +
  "rusak berat jauh dekat baru lama besar kecil banyak sebagian sendiri tanpa dukungan kebutuhan potensi masalah";
