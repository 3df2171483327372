/**
 * Words of everyday office life that are no urusan of their own, and the urusan they belong to. They are offered, never
 * taken: a sector may be run under more than one.
 */
const URUSAN_HINTS: readonly (readonly [words: RegExp, codes: readonly string[]])[] = [
  [/perkebunan|peternakan|hortikultura|tanaman pangan|persawahan|\bsawit/i, ["3.27"]],
  [/perikanan|kelautan|nelayan|budidaya ikan/i, ["3.25"]],
  [/\bpu(?:pr)?\b|\bjalan\b|jembatan|irigasi|air minum|drainase|tata ruang|sanitasi|air limbah/i, ["1.03"]],
  [/sampah|kebersihan|\btpa\b/i, ["1.03", "2.11"]],
  [/perumahan|permukiman|pemukiman|rumah layak/i, ["1.04"]],
  [/bencana|kebakaran|damkar|satpol|ketertiban|ketentraman|trantib/i, ["1.05"]],
  [/tenaga kerja|ketenagakerjaan|nakertrans|pelatihan kerja/i, ["2.07"]],
  [/perempuan|\banak\b|gender/i, ["2.08"]],
  [/ketahanan pangan|cadangan pangan/i, ["2.09"]],
  [/dukcapil|kependudukan|catatan sipil|capil/i, ["2.12"]],
  [/\bdesa\b|\bpmd\b|bumdes/i, ["2.13"]],
  [/\bkb\b|keluarga berencana|stunting/i, ["2.14", "1.02"]],
  [/transportasi|dishub|angkutan|pelabuhan|terminal/i, ["2.15"]],
  [/kominfo|informatika|digital|\bspbe\b/i, ["2.16"]],
  [/umkm|\bukm\b|koperasi/i, ["2.17"]],
  [/investasi|perizinan|\bptsp\b/i, ["2.18"]],
  [/olah ?raga|pemuda/i, ["2.19"]],
  [/wisata/i, ["3.26"]],
  [/\besdm\b|energi|tambang|listrik/i, ["3.29"]],
  [/industri/i, ["3.31"]],
  [/pasar|dagang/i, ["3.30"]],
  [/rumah sakit|puskesmas|rsud/i, ["1.02"]],
  [/sekolah|guru|\bpaud\b/i, ["1.01"]],
];

/** Up to three urusan that a word of office life belongs to. */
export function urusanHints(text: string): readonly string[] {
  return [...new Set(URUSAN_HINTS.flatMap(([words, codes]) => (words.test(text) ? codes : [])))].slice(0, 3);
}
