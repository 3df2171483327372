type Both = { readonly id: string; readonly en: string };

/** Everything the page says by itself. What it says about a form comes from the catalogue of findings. */
export const WORDS = {
  kicker: { id: "Kerja Sama Daerah", en: "Regional cooperation" },
  title: { id: "Periksa formulir sebelum dikirim", en: "Check the form before sending it" },
  private: {
    id: "Semua diperiksa di komputer ini, tanpa internet. Tidak ada isi berkas yang dikirim ke mana pun.",
    en: "Everything is checked on this computer, without the internet. Nothing of a file is sent anywhere.",
  },
  otherLanguage: { id: "English", en: "Bahasa Indonesia" },
  steps: { id: "Langkah", en: "Steps" },
  step1: { id: "Pilih berkas", en: "Choose the file" },
  step1Text: { id: "Formulir yang sudah diisi", en: "The form, filled in" },
  step2: { id: "Perbaiki temuan", en: "Repair the findings" },
  step2Text: { id: "Di Excel, lalu periksa lagi", en: "In Excel, then check again" },
  step3: { id: "Kirim", en: "Send it" },
  step3Text: { id: "Formulir dan tanda siap kirim", en: "The form with its slip" },
  drop: { id: "Seret formulir ke sini", en: "Drag the form here" },
  or: { id: "atau", en: "or" },
  choose: { id: "Pilih berkas …", en: "Choose a file …" },
  dropAgain: { id: "Sudah diperbaiki? Seret berkasnya ke sini lagi", en: "Repaired? Drag the file here again" },
  dropOther: { id: "Ada formulir lain? Seret ke sini", en: "Another form? Drag it here" },
  kinds: {
    id: "Excel (.xlsx, .xlsm, .xls, .xlsb), LibreOffice (.ods), atau CSV. Boleh beberapa sekaligus, sampai 25 MB tiap berkas.",
    en: "Excel (.xlsx, .xlsm, .xls, .xlsb), LibreOffice (.ods) or CSV. Several at once if you like, up to 25 MB each.",
  },
  checking: { id: "Sedang memeriksa …", en: "Checking …" },
  starting: { id: "Menyiapkan pemeriksa …", en: "Getting ready …" },
  files: { id: "Berkas yang diperiksa", en: "Files checked" },
  ready: { id: "Siap kirim", en: "Ready to send" },
  partial: { id: "Perlu perbaikan", en: "Needs repair" },
  refused: { id: "Belum dapat diterima", en: "Cannot be accepted yet" },
  ignored: { id: "Dilewati", en: "Passed over" },
  failed: { id: "Tidak terbaca", en: "Not readable" },
  waiting: { id: "Menunggu", en: "Waiting" },
  readyText: {
    id: "Tidak ada yang harus diperbaiki. Kirim berkas ini bersama tanda siap kirimnya.",
    en: "Nothing must be repaired. Send this file together with its slip.",
  },
  readyWarned: {
    id: "Tidak ada yang harus diperbaiki. Lihat dulu yang sebaiknya diperbaiki, lalu kirim berkas ini bersama tanda siap kirimnya.",
    en: "Nothing must be repaired. Look at what should be repaired, then send this file together with its slip.",
  },
  partialText: {
    id: "Perbaiki yang bertanda Harus diperbaiki, simpan di Excel, lalu seret berkasnya ke sini lagi.",
    en: "Repair what is marked Must be repaired, save it in Excel, then drag the file here again.",
  },
  unreadable: {
    id: "Berkas ini tidak terbaca sebagai formulir. Sebab dan jalan keluarnya ada di bawah.",
    en: "This file cannot be read as a form. Why, and what to do, stands below.",
  },
  ignoredText: {
    id: "Ini berkas sementara yang ditinggalkan program kantor, bukan formulir. Pilih formulirnya sendiri.",
    en: "This is a leftover of an office program, not a form. Choose the form itself.",
  },
  folderText: {
    id: "Ini folder, bukan berkas. Buka foldernya, lalu seret berkas formulirnya ke sini (formulir CSV: semua berkasnya sekaligus).",
    en: "This is a folder, not a file. Open the folder and drag the form's file here (a CSV form: all its files at once).",
  },
  must: { id: "Harus diperbaiki", en: "Must be repaired" },
  should: { id: "Sebaiknya diperbaiki", en: "Should be repaired" },
  note: { id: "Untuk diketahui", en: "For information" },
  waived: { id: "Dikecualikan", en: "Waived" },
  unknownRegion: { id: "daerah tidak terbaca", en: "region not readable" },
  take: { id: "Simpan hasilnya", en: "Keep the result" },
  annotate: { id: "Salinan bertanda", en: "Marked copy" },
  annotateText: {
    id: "Berkas Anda, temuannya ditandai di selnya. Paling mudah untuk memperbaiki.",
    en: "Your file with the findings marked in their cells. The easiest way to repair.",
  },
  letter: { id: "Berita acara", en: "Letter" },
  letterText: { id: "Daftar perbaikan untuk dicetak atau diteruskan.", en: "What to repair, to print or pass on." },
  letterMd: { id: "Versi teks", en: "Text version" },
  letterMdText: { id: "Berita acara yang sama sebagai teks (.md).", en: "The same letter as text (.md)." },
  receipt: { id: "Tanda siap kirim", en: "Ready-to-send slip" },
  receiptNot: { id: "Tanda periksa", en: "Check slip" },
  receiptText: {
    id: "Sidik berkas, putusan, dan jumlah temuan; kirim bersama formulirnya.",
    en: "Hash of the file, verdict and counts; send it with the form.",
  },
  making: { id: "Sedang dibuat …", en: "Being made …" },
  saved: { id: "Tersimpan di folder unduhan:", en: "Saved in the downloads folder:" },
  savedNew: {
    id: "Berkas asal tidak dapat ditandai langsung, jadi isinya disalin ke formulir baru:",
    en: "The file itself cannot be marked, so its content was copied to a new form:",
  },
  nothing: {
    id: "Tidak ada salinan bertanda: berkas ini tidak terbaca sebagai formulir.",
    en: "There is no marked copy: this file could not be read.",
  },
  findings: { id: "Temuan", en: "Findings" },
  of: { id: "dari", en: "of" },
  noFindings: { id: "Tidak ada temuan. Bagus!", en: "No findings. Well done!" },
  noneLeft: {
    id: "Tidak ada temuan yang cocok dengan saringan ini.",
    en: "No finding matches this filter.",
  },
  filter: { id: "Saring temuan", en: "Filter the findings" },
  search: { id: "Cari kata, sel, atau kode", en: "Search words, cells or codes" },
  sheet: { id: "Lembar", en: "Sheet" },
  allSheets: { id: "Semua lembar", en: "All sheets" },
  wholeFile: { id: "Seluruh berkas", en: "The whole file" },
  clear: { id: "Hapus saringan", en: "Clear the filter" },
  more: { id: "Tampilkan berikutnya", en: "Show more" },
  value: { id: "Isi sekarang", en: "Now" },
  row: { id: "baris", en: "row" },
  basis: { id: "dasar", en: "basis" },
  waivedUntil: { id: "Dikecualikan sampai", en: "Waived until" },
  rows: { id: "Baris yang dibaca", en: "Rows that were read" },
  read: { id: "Dibaca", en: "Read" },
  accepted: { id: "Diterima", en: "Accepted" },
  held: { id: "Ditahan", en: "Held" },
  passedOver: { id: "Dilewati", en: "Passed over" },
  details: { id: "Rincian berkas", en: "About this file" },
  hash: { id: "Sidik (SHA-256)", en: "SHA-256" },
  rules: { id: "Aturan", en: "Rules" },
  notSame: { id: "Perhatian", en: "Attention" },
  tooOld: {
    id: "Peramban ini tidak dapat menjalankan pemeriksa. Buka halaman ini dengan Chrome, Edge, atau Firefox yang lebih baru.",
    en: "This browser cannot run the checker. Open this page in a newer Chrome, Edge or Firefox.",
  },
  fault: {
    id: "Ada kesalahan di pemeriksa sendiri, bukan pada berkas Anda. Sampaikan keterangan ini kepada biro pengirim halaman:",
    en: "The checker itself has a fault; it is not your file's. Pass this on to the bureau that sent the page:",
  },
  footer: {
    id: "Dasar «aturan aplikasi» adalah rancangan formulir ini, bukan ketentuan peraturan. Halaman ini berdiri sendiri, tidak memakai internet, dan tidak menyimpan apa pun.",
    en: "«Aturan aplikasi» means the design of this form, not a legal provision. This page stands by itself, uses no internet and keeps nothing.",
  },
} as const satisfies Readonly<Record<string, Both>>;

export type Language = keyof Both;
export type Word = keyof typeof WORDS;
/** Says a word of the page in its language. */
export type Say = (word: Word) => string;

export const sayIn =
  (language: Language): Say =>
  (word) =>
    WORDS[word][language];
