import type { Catalogue } from "../catalogue-entry.ts";
import { choices, listed, numeral, place, quoted } from "./rule-phrases.ts";

const SOURCES: Readonly<Record<string, string>> = { APBD_KABKOTA: "APBD Kabupaten/Kota", APBD_PROV: "APBD Provinsi" };

function sourceNames(sources: readonly string[]): readonly string[] {
  return sources.map((source) => SOURCES[source] ?? source);
}

interface ChannelWords {
  readonly id: string;
  readonly en: string;
  readonly rule: string | null;
}

/** Where a proposal that is perhaps no cooperation belongs, and the rule it then follows. */
const CHANNELS: Readonly<Record<string, ChannelWords>> = {
  PENGADAAN: {
    id: "pengadaan barang/jasa",
    en: "procurement",
    rule: "Perpres 16/2018 jo. 12/2021 jo. 46/2025",
  },
  SWAKELOLA: { id: "swakelola", en: "own work (swakelola)", rule: "Perpres 16/2018 jo. 12/2021 jo. 46/2025" },
  PEMANFAATAN_BMD: {
    id: "pemanfaatan barang milik daerah",
    en: "use of regional assets",
    rule: "Permendagri 19/2016",
  },
  KPBU: {
    id: "kerja sama pemerintah dengan badan usaha (KPBU)",
    en: "public-private partnership (KPBU)",
    rule: "Perpres 38/2015",
  },
  HIBAH: { id: "hibah", en: "a grant", rule: null },
  INTERNAL_PEMDA: {
    id: "urusan antarperangkat daerah dalam satu pemerintah daerah",
    en: "work between offices of one government",
    rule: null,
  },
};

function channelWords(channel: string, language: "id" | "en"): string {
  const words = CHANNELS[channel];
  if (words === undefined) return channel;
  return words.rule === null ? words[language] : `${words[language]} (${words.rule})`;
}

const FOREIGN_SUBJECTS = {
  kehutanan: { id: "kehutanan", en: "forestry" },
  energi: { id: "energi dan sumber daya mineral", en: "energy and minerals" },
  laut: { id: "pengelolaan laut, pesisir, dan pulau", en: "the sea, coasts and islands" },
  "pendidikan-menengah": { id: "SMA dan SMK", en: "upper secondary schools" },
} as const;

/** Words of the rules about proposals, PM-01 to PM-12. */
const KIND_AND_PARTNER: Catalogue<`PM-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `PM-1${0 | 1 | 2}`> = {
  "PM-01": {
    severities: ["GALAT", "PERINGATAN"],
    basis: "Permendagri 22/2020",
    title: { id: "Mitra KSDD Wajib harus berbatasan", en: "A KSDD Wajib partner must border" },
    reason: {
      id: "Kerja sama wajib hanya antara daerah yang berbatasan: kabupaten/kota dengan kabupaten/kota, provinsi dengan provinsi, atau kabupaten/kota dengan provinsinya sendiri. Mitra yang penting atau mendesak sering dikira otomatis wajib.",
      en: "Mandatory cooperation exists only between bordering regions: kabupaten/kota with each other, provinces with each other, or a kabupaten/kota with its own province. An important or urgent partner is often taken for a mandatory one.",
    },
    message: {
      id: (f) => {
        const { partner, reason } = f.detail;
        const cell = place(f, "id");
        switch (reason) {
          case "not-bordering":
            return `${partner} pada ${cell} tidak berbatasan dengan daerah pengusul, sehingga kerja sama ini tidak dapat menjadi KSDD Wajib.`;
          case "not-a-pair":
            return `${partner} pada ${cell} tidak termasuk empat pasangan kerja sama wajib bagi daerah pengusul.`;
          case "unsure":
            return `Perbatasan dengan ${partner} pada ${cell} belum pasti: hanya satu dari dua peta batas yang menunjukkannya.`;
          case "override":
            return `Perbatasan dengan ${partner} pada ${cell} berasal dari catatan provinsi, bukan dari peta batas; mohon dipastikan.`;
        }
      },
      en: (f) => {
        const { partner, reason } = f.detail;
        const cell = place(f, "en");
        switch (reason) {
          case "not-bordering":
            return `${partner} at ${cell} does not border the proposing region, so this cannot be KSDD Wajib.`;
          case "not-a-pair":
            return `${partner} at ${cell} is none of the four mandatory pairs for the proposing region.`;
          case "unsure":
            return `The border with ${partner} at ${cell} is not certain: only one of two boundary maps shows it.`;
          case "override":
            return `The border with ${partner} at ${cell} comes from the province's own note, not from the maps; please make sure.`;
        }
      },
    },
    fix: {
      id: (f) =>
        f.severity === "GALAT"
          ? `Ganti Jenis Kerja Sama menjadi KSDD Sukarela, atau pilih mitra yang berbatasan${
              f.detail.bordering.length === 0 ? "" : `: ${f.detail.bordering.join("; ")}`
            }.`
          : "Pastikan batasnya dengan peta rupabumi atau bagian pemerintahan. Bila tidak berbatasan, ganti Jenis Kerja Sama menjadi KSDD Sukarela.",
      en: (f) =>
        f.severity === "GALAT"
          ? `Change Jenis Kerja Sama to KSDD Sukarela, or choose a bordering partner${
              f.detail.bordering.length === 0 ? "" : `: ${f.detail.bordering.join("; ")}`
            }.`
          : "Make sure of the border with the official map. If there is none, change Jenis Kerja Sama to KSDD Sukarela.",
    },
    wrong: "Pengusul 64.02 · Jenis: KSDD Wajib · Mitra: 64.01 - Kabupaten Paser",
    right: "Pengusul 64.02 · Jenis: KSDD Wajib · Mitra: 64.72 - Kota Samarinda",
  },
  "PM-02": {
    severities: ["GALAT"],
    basis: "PP 28/2018",
    title: { id: "Dasar kerja sama wajib kosong", en: "Basis of mandatory cooperation blank" },
    reason: {
      id: "Kerja sama menjadi wajib karena ada eksternalitas lintas daerah, atau karena lebih efisien dikelola bersama. Kata wajib saja belum menjelaskan yang mana.",
      en: "Cooperation is mandatory because of a cross-border externality or because it is more efficient when run together. The word wajib alone does not say which.",
    },
    message: {
      id: (f) => `Jenis Kerja Sama adalah KSDD Wajib, tetapi ${place(f, "id")} kosong.`,
      en: (f) => `Jenis Kerja Sama is KSDD Wajib, but ${place(f, "en")} is blank.`,
    },
    fix: {
      id: () =>
        "Tulis Eksternalitas bila masalahnya melintasi batas daerah, atau Efisiensi bila lebih hemat dikelola bersama; boleh keduanya: Eksternalitas; Efisiensi.",
      en: () =>
        "Write Eksternalitas if the problem crosses the border, or Efisiensi if running it together is cheaper; both are allowed: Eksternalitas; Efisiensi.",
    },
    wrong: "Jenis: KSDD Wajib · Dasar Kerja Sama Wajib: (kosong)",
    right: "Jenis: KSDD Wajib · Dasar Kerja Sama Wajib: Eksternalitas",
  },
  "PM-03": {
    severities: ["PERINGATAN"],
    basis: "PP 28/2018",
    title: { id: "Eksternalitas tanpa masalah lintas daerah", en: "Externality without a cross-border problem" },
    reason: {
      id: "Eksternalitas berarti dampaknya dirasakan daerah lain, dan itu seharusnya tampak pada masalah yang dirujuk. Masalah sering ditulis dari sudut daerah sendiri saja.",
      en: "An externality is felt in another region, and the linked problem should show it. Problems are often written from the own region's view.",
    },
    message: {
      id: (f) =>
        `${place(f, "id")} menyebut Eksternalitas, tetapi ${
          f.detail.problems.length === 0
            ? "tidak ada masalah yang dirujuk"
            : `masalah yang dirujuk (${listed(f.detail.problems, "id")}) tidak berdampak lintas daerah`
        }.`,
      en: (f) =>
        `${place(f, "en")} claims Eksternalitas, but ${
          f.detail.problems.length === 0
            ? "no problem is linked"
            : `the linked problem (${listed(f.detail.problems, "en")}) does not cross the border`
        }.`,
    },
    fix: {
      id: () =>
        "Rujuk masalah yang Dampak Lintas Daerah-nya Ya di kolom Masalah Terkait, misalnya M-001; atau tulis Efisiensi bila itu dasarnya.",
      en: () =>
        "Link a problem whose Dampak Lintas Daerah is Ya in Masalah Terkait, such as M-001; or write Efisiensi if that is the basis.",
    },
    wrong: "Dasar: Eksternalitas · Masalah Terkait: M-002 (Dampak Lintas Daerah: Tidak)",
    right: "Dasar: Eksternalitas · Masalah Terkait: M-001 (Dampak Lintas Daerah: Ya)",
  },
  "PM-04": {
    severities: ["INFO"],
    basis: "PP 28/2018",
    title: { id: "Mungkin seharusnya KSDD Wajib", en: "Perhaps KSDD Wajib" },
    reason: {
      id: "Mitranya berbatasan dan masalah yang dirujuk berdampak pada mitra itu: ini ciri kerja sama wajib. Sukarela sering dipilih karena terasa lebih ringan.",
      en: "The partner borders and a linked problem hits it: the marks of mandatory cooperation. Sukarela is often chosen because it asks for less.",
    },
    message: {
      id: (f) =>
        `${place(f, "id")} berisi ${quoted(f.value)}, padahal ${f.detail.partner} berbatasan dan terdampak oleh masalah ${f.detail.problem}.`,
      en: (f) =>
        `${place(f, "en")} says ${quoted(f.value)}, but ${f.detail.partner} borders and is hit by problem ${f.detail.problem}.`,
    },
    fix: {
      id: () =>
        "Pertimbangkan KSDD Wajib dengan Dasar Kerja Sama Wajib: Eksternalitas. Bila memang sukarela, tidak perlu diubah.",
      en: () =>
        "Consider KSDD Wajib with Dasar Kerja Sama Wajib: Eksternalitas. If it is voluntary indeed, nothing needs changing.",
    },
    wrong: "Jenis: KSDD Sukarela · Mitra: 64.72 · Masalah: M-001 (terdampak 64.72)",
    right: "Jenis: KSDD Wajib · Dasar: Eksternalitas · Mitra: 64.72 · Masalah: M-001",
  },
  "PM-05": {
    severities: ["GALAT"],
    basis: "PP 28/2018",
    title: { id: "Daerah mitra belum jelas", en: "Partner region not clear" },
    reason: {
      id: "Kerja sama dengan daerah lain harus jelas dengan daerah mana. Yang sering ditulis: nama dinas, kode BPS, nama yang dimiliki kabupaten dan kota sekaligus, atau semua pihak termasuk daerah sendiri.",
      en: "Cooperation with another region must say which. People write an office, a statistics code, a name shared by a kabupaten and a kota, or all parties with themselves among them.",
    },
    message: {
      id: (f) => {
        switch (f.detail.reason) {
          case "blank":
            return `Usulan ini KSDD, tetapi ${place(f, "id")} kosong.`;
          case "own":
            return `${place(f, "id")} memuat ${f.detail.partner}, yaitu daerah pengusul sendiri.`;
          case "unknown":
            return `${quoted(f.detail.partner)} pada ${place(f, "id")} tidak ada dalam daftar kode dan nama daerah, atau dapat berarti lebih dari satu daerah.`;
        }
      },
      en: (f) => {
        switch (f.detail.reason) {
          case "blank":
            return `This proposal is KSDD, but ${place(f, "en")} is blank.`;
          case "own":
            return `${place(f, "en")} holds ${f.detail.partner}, the proposing region itself.`;
          case "unknown":
            return `${quoted(f.detail.partner)} at ${place(f, "en")} is not in the list of region codes and names, or can mean more than one region.`;
        }
      },
    },
    fix: {
      id: (f) =>
        f.detail.reason === "own"
          ? "Hapus daerah sendiri; tulis hanya mitranya, misalnya 64.72 - Kota Samarinda."
          : `Tulis kode atau nama lengkap daerah mitra, misalnya 64.72 - Kota Samarinda; beberapa daerah dipisahkan titik koma.${choices(f, "id")}`,
      en: (f) =>
        f.detail.reason === "own"
          ? "Take out your own region; name only the partner, such as 64.72 - Kota Samarinda."
          : `Write code or full name of the partner region, such as 64.72 - Kota Samarinda; several separated by a semicolon.${choices(f, "en")}`,
    },
    wrong: "Kode Daerah Mitra: Dishub Samarinda",
    right: "Kode Daerah Mitra: 64.72 - Kota Samarinda",
  },
  "PM-06": {
    severities: ["GALAT"],
    basis: "PP 28/2018",
    title: { id: "KSDPK belum dijelaskan", en: "KSDPK not described" },
    reason: {
      id: "Jenis pihak ketiga dan bentuk kerja samanya menentukan syarat dan tata caranya. Keduanya sering ditunda sampai mitranya diketahui, padahal sudah dapat direncanakan.",
      en: "Kind of third party and form of cooperation decide the conditions and steps. Both are often left until the partner is known, though they can be planned.",
    },
    message: {
      id: (f) => `Usulan ini KSDPK, tetapi ${listed(f.detail.blank, "id")} kosong (sel ${listed(f.at.cells, "id")}).`,
      en: (f) =>
        `This proposal is KSDPK, but ${listed(f.detail.blank, "en")} blank (cell ${listed(f.at.cells, "en")}).`,
    },
    fix: {
      id: (f) =>
        `Isi ${listed(f.detail.blank, "id")}. Jenis Pihak Ketiga: Perseorangan, Badan Usaha, atau Organisasi Kemasyarakatan; Bentuk KSDPK: Pelayanan Publik, Pengelolaan Aset, Investasi, atau Lainnya.`,
      en: (f) =>
        `Fill in ${listed(f.detail.blank, "en")}. Jenis Pihak Ketiga: Perseorangan, Badan Usaha or Organisasi Kemasyarakatan; Bentuk KSDPK: Pelayanan Publik, Pengelolaan Aset, Investasi or Lainnya.`,
    },
    wrong: "Jenis: KSDPK · Jenis Pihak Ketiga: (kosong) · Bentuk KSDPK: Pelayanan Publik",
    right: "Jenis: KSDPK · Jenis Pihak Ketiga: Badan Usaha · Bentuk KSDPK: Pelayanan Publik",
  },
  "PM-07": {
    severities: ["GALAT"],
    basis: "PP 28/2018 Pasal 46",
    title: { id: "Mitranya bukan pihak ketiga", en: "The partner is no third party" },
    reason: {
      id: "Pihak ketiga adalah perseorangan, badan usaha, atau organisasi kemasyarakatan. Dengan pemerintah daerah lain jenisnya KSDD; dengan kementerian/lembaga jenisnya Sinergi. Setiap pihak di luar kantor sendiri sering disebut pihak ketiga.",
      en: "A third party is a person, a company or an association. With another regional government it is KSDD; with a ministry or agency it is Sinergi. Any party outside the own office is often called a third party.",
    },
    message: {
      id: (f) =>
        `${quoted(f.detail.partner)} pada ${place(f, "id")} adalah ${
          f.detail.should === "KSDD"
            ? "pemerintah daerah atau perangkatnya"
            : "kementerian/lembaga atau instansi vertikalnya"
        }, bukan pihak ketiga, sehingga jenisnya bukan KSDPK.`,
      en: (f) =>
        `${quoted(f.detail.partner)} at ${place(f, "en")} is ${
          f.detail.should === "KSDD" ? "a regional government or its office" : "a ministry, agency or its local office"
        }, no third party, so this is not KSDPK.`,
    },
    fix: {
      id: (f) =>
        f.detail.should === "KSDD"
          ? "Ganti Jenis Kerja Sama menjadi KSDD Wajib atau KSDD Sukarela dan isi Kode Daerah Mitra, misalnya 64.72 - Kota Samarinda."
          : "Ganti Jenis Kerja Sama menjadi Sinergi; naskahnya Nota Kesepakatan dengan Rencana Kerja.",
      en: (f) =>
        f.detail.should === "KSDD"
          ? "Change Jenis Kerja Sama to KSDD Wajib or KSDD Sukarela and fill in Kode Daerah Mitra, such as 64.72 - Kota Samarinda."
          : "Change Jenis Kerja Sama to Sinergi; its paper is a Nota Kesepakatan with a Rencana Kerja.",
    },
    wrong: "Jenis: KSDPK · Nama Mitra: Badan Pusat Statistik",
    right: "Jenis: Sinergi · Nama Mitra: Badan Pusat Statistik",
  },
  "PM-08": {
    severities: ["GALAT", "PERINGATAN"],
    basis: "PP 28/2018 Pasal 46",
    title: { id: "Mitra Sinergi kosong atau meragukan", en: "Sinergi partner blank or doubtful" },
    reason: {
      id: "Sinergi adalah kerja sama dengan kementerian, lembaga, instansi vertikal, TNI, Polri, Bank Indonesia, atau perguruan tinggi negeri. Kata sinergi sering dipakai untuk semua mitra yang baik.",
      en: "Sinergi is with a ministry, agency, local office of one, TNI, Polri, Bank Indonesia or a state university. The friendly word is often used for any good partner.",
    },
    message: {
      id: (f) =>
        f.detail.reason === "blank"
          ? `Usulan ini Sinergi, tetapi ${place(f, "id")} belum menyebut mitra.`
          : `${quoted(f.value)} pada ${place(f, "id")} tampaknya bukan kementerian, lembaga, instansi vertikal, TNI, Polri, Bank Indonesia, atau perguruan tinggi negeri.`,
      en: (f) =>
        f.detail.reason === "blank"
          ? `This proposal is Sinergi, but ${place(f, "en")} names no partner.`
          : `${quoted(f.value)} at ${place(f, "en")} does not look like a ministry, agency, local office of one, TNI, Polri, Bank Indonesia or a state university.`,
    },
    fix: {
      id: (f) =>
        f.detail.reason === "blank"
          ? "Tulis nama instansinya, misalnya Kantor Pertanahan Kabupaten Kutai Kartanegara."
          : `Bila benar instansi pusat, tulis nama lengkapnya, misalnya Kementerian Perhubungan; bila bukan, ganti Jenis Kerja Sama.${choices(f, "id")}`,
      en: (f) =>
        f.detail.reason === "blank"
          ? "Write the institution's name, such as Kantor Pertanahan Kabupaten Kutai Kartanegara."
          : `If it is an institution of the centre, write its full name, such as Kementerian Perhubungan; if not, change Jenis Kerja Sama.${choices(f, "en")}`,
    },
    wrong: "Jenis: Sinergi · Nama Mitra: PT Kaltim Daya Mandiri",
    right: "Jenis: Sinergi · Nama Mitra: Badan Pusat Statistik Kabupaten Berau",
  },
  "PM-09": {
    severities: ["GALAT"],
    basis: "PP 28/2018 Pasal 46",
    title: { id: "Naskah Sinergi bukan KB atau PKS", en: "The paper of a Sinergi is no KB or PKS" },
    reason: {
      id: "Sinergi dituangkan dalam Nota Kesepakatan yang dilengkapi Rencana Kerja. KB dan PKS adalah naskah KSDD dan KSDPK, dan sering terbawa karena lebih dikenal.",
      en: "A Sinergi is put down in a Nota Kesepakatan with a Rencana Kerja. KB and PKS belong to KSDD and KSDPK and slip in because they are better known.",
    },
    message: {
      id: (f) => `${place(f, "id")} berisi ${quoted(f.value)}, padahal usulan ini Sinergi.`,
      en: (f) => `${place(f, "en")} says ${quoted(f.value)}, but this proposal is Sinergi.`,
    },
    fix: {
      id: () =>
        "Tulis NK bila Nota Kesepakatan sudah ada, atau Belum. Bila yang ada memang PKS dengan pihak ketiga atau daerah lain, perbaiki Jenis Kerja Sama.",
      en: () =>
        "Write NK if there is a Nota Kesepakatan, or Belum. If the paper is a PKS with a third party or region indeed, correct Jenis Kerja Sama.",
    },
    wrong: "Jenis: Sinergi · Kesiapan Dokumen: PKS",
    right: "Jenis: Sinergi · Kesiapan Dokumen: NK",
  },
  "PM-10": {
    severities: ["GALAT"],
    basis: "Permendagri 25/2020",
    title: { id: "Mitra luar negeri belum jelas", en: "Partner abroad not clear" },
    reason: {
      id: "Kerja sama luar negeri melewati persetujuan pusat, yang menanyakan mitra dan negaranya. Negara sering tidak ditulis karena dianggap jelas dari nama mitra, atau yang ditulis negara kita sendiri.",
      en: "Cooperation abroad needs central approval, which asks for partner and country. The country is often left to the partner's name, or our own is written.",
    },
    message: {
      id: (f) =>
        f.detail.reason === "indonesia"
          ? `${place(f, "id")} berisi ${quoted(f.value)}, padahal kerja sama ini dengan mitra luar negeri.`
          : `Kerja sama ini dengan mitra luar negeri, tetapi ${listed(f.detail.blank, "id")} belum diisi (sel ${listed(f.at.cells, "id")}).`,
      en: (f) =>
        f.detail.reason === "indonesia"
          ? `${place(f, "en")} says ${quoted(f.value)}, but this is cooperation with a partner abroad.`
          : `This is cooperation with a partner abroad, but ${listed(f.detail.blank, "en")} not filled in (cell ${listed(f.at.cells, "en")}).`,
    },
    fix: {
      id: () =>
        "Tulis nama mitra dan negaranya, misalnya Nama Mitra: Pemerintah Prefektur Ehime; Negara Mitra: Jepang. Bila mitranya di dalam negeri, ganti Jenis Kerja Sama.",
      en: () =>
        "Write the partner and its country, such as Nama Mitra: Pemerintah Prefektur Ehime; Negara Mitra: Jepang. If the partner is in Indonesia, change Jenis Kerja Sama.",
    },
    wrong: "Jenis: KSDPL · Nama Mitra: Prefektur Ehime · Negara Mitra: (kosong)",
    right: "Jenis: KSDPL · Nama Mitra: Prefektur Ehime · Negara Mitra: Jepang",
  },
  "PM-11": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Prakarsa kosong", en: "Initiative blank" },
    reason: {
      id: "Langkah berikutnya berbeda bila yang memulai daerah atau mitra: daerah menawarkan, atau daerah menjawab tawaran. Sering dianggap sudah jelas.",
      en: "The next steps differ by who began: the region makes an offer, or answers one. Often thought to go without saying.",
    },
    message: {
      id: (f) => `${place(f, "id")} kosong; untuk KSDPK, KSDPL, dan KSDLL perlu diketahui siapa yang memulai.`,
      en: (f) => `${place(f, "en")} is blank; for KSDPK, KSDPL and KSDLL it must be known who began.`,
    },
    fix: {
      id: () => "Tulis Daerah bila pemerintah daerah yang memulai, atau Mitra bila mitranya yang menawarkan.",
      en: () => "Write Daerah if the regional government began, or Mitra if the partner made the offer.",
    },
    wrong: "Jenis: KSDPK · Prakarsa: (kosong)",
    right: "Jenis: KSDPK · Prakarsa: Daerah",
  },
  "PM-12": {
    severities: ["GALAT"],
    basis: "Permendagri 22/2020 Pasal 4",
    title: { id: "Bukan urusan yang dapat dikerjasamakan", en: "No object of cooperation" },
    reason: {
      id: "Yang dikerjasamakan adalah urusan pemerintahan 1.01 sampai 3.32. Kode 4 ke atas dalam nomenklatur perencanaan adalah unsur pendukung, penunjang, dan pengawasan, seperti sekretariat atau keuangan.",
      en: "The object is one of the urusan 1.01 to 3.32. Planning codes from 4 upwards are supporting and supervising functions, such as secretariat or finance.",
    },
    message: {
      id: (f) =>
        `${quoted(f.value)} pada ${place(f, "id")} berada di luar urusan 1.01–3.32, sehingga tidak dapat menjadi objek kerja sama daerah.`,
      en: (f) =>
        `${quoted(f.value)} at ${place(f, "en")} lies outside 1.01–3.32 and cannot be the object of regional cooperation.`,
    },
    fix: {
      id: () =>
        "Pilih urusan dari kegiatan yang dikerjasamakan, misalnya 2.16 - Komunikasi dan Informatika untuk layanan data; atau keluarkan usulan ini dari formulir.",
      en: () =>
        "Choose the urusan of what is to be done together, such as 2.16 - Komunikasi dan Informatika for data services; or take the proposal out.",
    },
    wrong: "Bidang Urusan: 5.02 - Keuangan",
    right: "Bidang Urusan: 2.16 - Komunikasi dan Informatika",
  },
};

/** Words of the rules about proposals, PM-13 to PM-24. */
const CONTENT: Catalogue<`PM-1${3 | 4 | 5 | 6 | 7 | 8 | 9}` | `PM-2${0 | 1 | 2 | 3 | 4}`> = {
  "PM-13": {
    severities: ["PERINGATAN"],
    basis: "UU 23/2014 Pasal 14–15, lampiran",
    title: { id: "Kewenangan provinsi atau pusat", en: "Authority of the province or the centre" },
    reason: {
      id: "Kehutanan, energi dan mineral, laut, serta SMA/SMK menjadi kewenangan provinsi atau pusat; kabupaten/kota tidak dapat memperjanjikannya sendiri. Usulan biasanya lahir dari kebutuhan warga, tanpa melihat pembagian kewenangan.",
      en: "Forestry, energy and minerals, the sea, and SMA/SMK belong to the province or the centre; a kabupaten/kota cannot contract about them alone. Proposals come from what people need, whoever has the authority.",
    },
    message: {
      id: (f) =>
        `${quoted(f.value)} pada ${place(f, "id")} menyangkut ${FOREIGN_SUBJECTS[f.detail.subject].id}${
          f.detail.words.length === 0 ? "" : ` (kata: ${f.detail.words.join(", ")})`
        }, yang bukan kewenangan kabupaten/kota.`,
      en: (f) =>
        `${quoted(f.value)} at ${place(f, "en")} is about ${FOREIGN_SUBJECTS[f.detail.subject].en}${
          f.detail.words.length === 0 ? "" : ` (words: ${f.detail.words.join(", ")})`
        }, beyond a kabupaten/kota's authority.`,
    },
    fix: {
      id: (f) =>
        `Usulkan bersama provinsi: ${f.expected.join("; ")}. Bila bagian Anda memang kewenangan kabupaten/kota, misalnya taman hutan raya (3.28.04) atau pemanfaatan langsung panas bumi (3.29.05), tulis Kode Program-nya.`,
      en: (f) =>
        `Propose it together with the province: ${f.expected.join("; ")}. If your part is a kabupaten/kota's own, such as a great forest park (3.28.04) or direct use of geothermal heat (3.29.05), write its Kode Program.`,
    },
    wrong: "Pengusul 64.02 · Bidang Urusan: 3.28 - Kehutanan · Mitra: 64.07",
    right: "Pengusul 64.02 · Bidang Urusan: 3.28 - Kehutanan · KSDD Wajib dengan 64 - Kalimantan Timur",
  },
  "PM-14": {
    severities: ["GALAT", "PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Kode program tidak cocok", en: "Program code does not fit" },
    reason: {
      id: "Kode program menghubungkan usulan dengan RPJMD dan RKPD. Kode yang sama berarti program yang berbeda di provinsi dan di kabupaten/kota, dan sering tertukar; ada pula yang menulis kode kegiatan atau nama saja.",
      en: "The program code ties the proposal to RPJMD and RKPD. The same code means different programs at the two levels and is often mixed up; some give an activity's code or a name only.",
    },
    message: {
      id: (f) => {
        const what = `${quoted(f.value)} pada ${place(f, "id")}`;
        const named = f.detail.program === null ? "" : ` (${f.detail.program})`;
        switch (f.detail.reason) {
          case "malformed":
            return `${what} bukan kode program; kode program terdiri atas tiga bagian, seperti 1.03.04.`;
          case "other-bidang":
            return `${what}${named} tidak diawali Bidang Urusan yang dipilih pada baris ini.`;
          case "other-level":
            return `${what} hanya ada dalam daftar program tingkat pemerintahan yang lain${named}, bukan tingkat daerah pengirim.`;
          case "not-in-list":
            return `${what} tidak ada dalam daftar program yang dikenal untuk tingkat daerah ini.`;
        }
      },
      en: (f) => {
        const what = `${quoted(f.value)} at ${place(f, "en")}`;
        const named = f.detail.program === null ? "" : ` (${f.detail.program})`;
        switch (f.detail.reason) {
          case "malformed":
            return `${what} is no program code; a program code has three parts, such as 1.03.04.`;
          case "other-bidang":
            return `${what}${named} does not begin with the Bidang Urusan of this row.`;
          case "other-level":
            return `${what} is only in the program list of the other level of government${named}, not of the sender's.`;
          case "not-in-list":
            return `${what} is not in the known list of programs of this level.`;
        }
      },
    },
    fix: {
      id: (f) =>
        f.expected.length === 0
          ? "Tulis kode program menurut nomenklatur tingkat daerah Anda, diawali kode bidang urusannya, misalnya 2.15.03 untuk bidang 2.15."
          : `Tulis kode program dari bidang urusan baris ini, misalnya: ${f.expected.join("; ")}.`,
      en: (f) =>
        f.expected.length === 0
          ? "Write the program code of your level's nomenclature, beginning with the bidang's code, such as 2.15.03 for bidang 2.15."
          : `Write a program code of this row's bidang, such as: ${f.expected.join("; ")}.`,
    },
    wrong: "Bidang Urusan: 2.15 - Perhubungan · Kode Program: 1.03.04",
    right: "Bidang Urusan: 2.15 - Perhubungan · Kode Program: 2.15.03",
  },
  "PM-15": {
    severities: ["GALAT"],
    basis: "Permendagri 22/2020 Pasal 5 ayat (1)",
    title: { id: "Usulan tanpa potensi dan masalah", en: "Proposal without potential or problem" },
    reason: {
      id: "Kerja sama dipetakan dari potensi dan karakteristik daerah. Sering usulannya ditulis lebih dahulu, lalu identifikasinya terlewat.",
      en: "Cooperation is mapped from a region's potentials and traits. Often the proposal is written first and the identification never.",
    },
    message: {
      id: (f) =>
        `Usulan ini tidak merujuk potensi maupun masalah: Potensi Terkait dan Masalah Terkait kosong (sel ${listed(f.at.cells, "id")}).`,
      en: (f) =>
        `This proposal refers to no potential and no problem: Potensi Terkait and Masalah Terkait are blank (cell ${listed(f.at.cells, "en")}).`,
    },
    fix: {
      id: () =>
        "Tulis kode dari lembar Potensi atau Permasalahan yang melahirkan usulan ini, misalnya P-001 atau M-001. Bila belum ada, tambahkan dahulu di lembarnya.",
      en: () =>
        "Write the code of the potential or problem behind this proposal, such as P-001 or M-001. If there is none yet, add it to its sheet first.",
    },
    wrong: "Potensi Terkait: (kosong) · Masalah Terkait: (kosong)",
    right: "Potensi Terkait: P-001 · Masalah Terkait: M-001",
  },
  "PM-16": {
    severities: ["PERINGATAN"],
    basis: "praktik TKKSD",
    title: { id: "Jangka waktu lebih dari lima tahun", en: "Length over five years" },
    reason: {
      id: "TKKSD lazimnya menyarankan paling lama lima tahun, lalu dinilai dan diperpanjang. Jangka panjang sering mengikuti umur bangunan.",
      en: "Coordination teams advise five years at most, then a look back and an extension. Longer ones often follow the life of a building.",
    },
    message: {
      id: (f) => `${place(f, "id")} berisi ${numeral(f.detail.years, "id")} tahun, lebih dari lima tahun.`,
      en: (f) => `${place(f, "en")} says ${numeral(f.detail.years, "en")} years, more than five.`,
    },
    fix: {
      id: () =>
        "Tulis paling lama 5 dan rencanakan perpanjangan. Bila memang perlu lebih lama, biarkan dan jelaskan di kolom Keterangan.",
      en: () => "Write 5 at most and plan an extension. If it must be longer, leave it and explain in Keterangan.",
    },
    wrong: "Jangka Waktu (tahun): 20",
    right: "Jangka Waktu (tahun): 5",
  },
  "PM-17": {
    severities: ["GALAT", "PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Tahun mulai di luar masanya", en: "Start year out of place" },
    reason: {
      id: "Formulir ini memuat rencana: mulainya tidak sebelum tahun pemetaan, dan sebaiknya di dalam RPJMD yang berlaku agar dapat dianggarkan. Kerja sama yang sudah berjalan sering ikut ditulis sebagai usulan.",
      en: "The form holds plans: they begin in the mapping year or later, and better within the RPJMD in force so that they can be budgeted. Running cooperation is often entered as a proposal.",
    },
    message: {
      id: (f) =>
        f.detail.reason === "before-mapping"
          ? `${place(f, "id")} berisi ${quoted(f.value)}, sebelum tahun pemetaan ${f.detail.start}.`
          : `${place(f, "id")} berisi ${quoted(f.value)}, di luar periode RPJMD ${f.detail.start}-${f.detail.end}.`,
      en: (f) =>
        f.detail.reason === "before-mapping"
          ? `${place(f, "en")} says ${quoted(f.value)}, before mapping year ${f.detail.start}.`
          : `${place(f, "en")} says ${quoted(f.value)}, outside the RPJMD period ${f.detail.start}-${f.detail.end}.`,
    },
    fix: {
      id: (f) =>
        f.detail.reason === "before-mapping"
          ? `Tulis tahun ${f.detail.start} atau sesudahnya, misalnya ${f.detail.start + 1}. Bila kerja samanya sudah berjalan, pindahkan ke lembar KSD Berjalan.`
          : `Tulis tahun di dalam periode RPJMD, paling akhir ${f.detail.end}; bila memang untuk periode berikutnya, biarkan dan jelaskan di kolom Keterangan.`,
      en: (f) =>
        f.detail.reason === "before-mapping"
          ? `Write ${f.detail.start} or later, such as ${f.detail.start + 1}. If the cooperation is running already, move it to KSD Berjalan.`
          : `Write a year within the RPJMD, ${f.detail.end} at the latest; if it is for the next period indeed, leave it and explain in Keterangan.`,
    },
    wrong: "Tahun Pemetaan: 2026 · Tahun Mulai: 2024",
    right: "Tahun Pemetaan: 2026 · Tahun Mulai: 2027",
  },
  "PM-18": {
    severities: ["PERINGATAN"],
    basis: "PP 28/2018",
    title: { id: "Belum dijawab: sudah dianggarkan atau belum", en: "Budgeted or not: no answer" },
    reason: {
      id: "Bila biayanya dari APBD dan belum dianggarkan, kerja sama memerlukan persetujuan DPRD. Jawabannya sering ditunggu sampai APBD ditetapkan.",
      en: "If the money comes from the APBD and is not budgeted, the DPRD must consent. The answer is often left until the budget is passed.",
    },
    message: {
      id: (f) =>
        `Sumber Pembiayaan menyebut ${listed(sourceNames(f.detail.sources), "id")}, tetapi ${place(f, "id")} kosong.`,
      en: (f) =>
        `Sumber Pembiayaan names ${listed(sourceNames(f.detail.sources), "en")}, but ${place(f, "en")} is blank.`,
    },
    fix: {
      id: () =>
        "Tulis Ya bila sudah masuk APBD, atau Tidak bila belum. Tidak bukan kesalahan: artinya DPRD perlu diminta persetujuan.",
      en: () =>
        "Write Ya if the APBD holds it, or Tidak if not yet. Tidak is no mistake: it means that the DPRD is to be asked.",
    },
    wrong: "Sumber Pembiayaan: APBD Kabupaten/Kota · Sudah Dianggarkan: (kosong)",
    right: "Sumber Pembiayaan: APBD Kabupaten/Kota · Sudah Dianggarkan: Tidak",
  },
  "PM-19": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Tanpa Biaya, tetapi ada biaya", en: "Without cost, yet a cost" },
    reason: {
      id: "Tanpa Biaya berarti tidak ada yang membayar apa pun. Pilihan ini sering dipakai untuk maksud tidak membebani daerah, padahal mitranya membiayai.",
      en: "Tanpa Biaya means that nobody pays anything. It is often ticked for no cost to the region while the partner pays.",
    },
    message: {
      id: (f) =>
        f.detail.reason === "other-source"
          ? `${place(f, "id")} berisi ${quoted(f.value)}: Tanpa Biaya tidak dapat berdampingan dengan sumber lain.`
          : `Sumber Pembiayaan adalah Tanpa Biaya, tetapi ${place(f, "id")} berisi ${quoted(f.value)}.`,
      en: (f) =>
        f.detail.reason === "other-source"
          ? `${place(f, "en")} says ${quoted(f.value)}: Tanpa Biaya cannot stand beside another source.`
          : `Sumber Pembiayaan is Tanpa Biaya, but ${place(f, "en")} says ${quoted(f.value)}.`,
    },
    fix: {
      id: (f) =>
        f.detail.reason === "other-source"
          ? "Hapus Tanpa Biaya dan sisakan sumbernya, misalnya Mitra; atau sisakan Tanpa Biaya saja."
          : "Bila ada biaya, ganti Sumber Pembiayaan dengan asal biayanya, misalnya Mitra; bila tidak ada, kosongkan biayanya atau tulis 0.",
      en: (f) =>
        f.detail.reason === "other-source"
          ? "Take out Tanpa Biaya and keep the source, such as Mitra; or keep Tanpa Biaya alone."
          : "If there is a cost, change Sumber Pembiayaan to where it comes from, such as Mitra; if not, leave the amount blank or write 0.",
    },
    wrong: "Sumber Pembiayaan: Tanpa Biaya; Mitra · Perkiraan Biaya (Rp): 750000000",
    right: "Sumber Pembiayaan: Mitra · Perkiraan Biaya (Rp): 750000000",
  },
  "PM-20": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Indikator, target, dan satuan belum lengkap", en: "Indicator, target and unit incomplete" },
    reason: {
      id: "Keberhasilan baru dapat diukur bila ketiganya ada. Indikator biasanya sudah ditulis, sedangkan angkanya masih dibicarakan.",
      en: "Success can be measured only with all three. The indicator is usually there while the figure is still being discussed.",
    },
    message: {
      id: (f) =>
        `${listed(f.detail.filled, "id")} diisi, tetapi ${listed(f.detail.blank, "id")} kosong (sel ${listed(f.at.cells, "id")}).`,
      en: (f) =>
        `${listed(f.detail.filled, "en")} filled in, but ${listed(f.detail.blank, "en")} blank (cell ${listed(f.at.cells, "en")}).`,
    },
    fix: {
      id: (f) =>
        `Lengkapi ${listed(f.detail.blank, "id")}, atau kosongkan ketiganya. Contoh lengkap: Indikator Penumpang terangkut per tahun, Target 150000, Satuan Target orang.`,
      en: (f) =>
        `Fill in ${listed(f.detail.blank, "en")}, or leave all three blank. A complete example: Indikator Penumpang terangkut per tahun, Target 150000, Satuan Target orang.`,
    },
    wrong: "Indikator: Penumpang terangkut per tahun · Target: (kosong) · Satuan Target: orang",
    right: "Indikator: Penumpang terangkut per tahun · Target: 150000 · Satuan Target: orang",
  },
  "PM-21": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Tidak sesuai RTRW", en: "Does not fit the spatial plan" },
    reason: {
      id: "Kegiatan di lokasi yang tidak sesuai tata ruang sulit mendapat izin. Usulannya sering menunggu revisi RTRW.",
      en: "Work at a place that does not fit the spatial plan is hard to license. Such proposals often wait for a revision of the plan.",
    },
    message: {
      id: (f) => `${place(f, "id")} dijawab Tidak: lokasi kerja sama ini tidak sesuai dengan RTRW.`,
      en: (f) => `${place(f, "en")} is answered Tidak: the place of this cooperation does not fit the spatial plan.`,
    },
    fix: {
      id: () =>
        "Pilih lokasi yang sesuai, atau jelaskan di kolom Keterangan bagaimana diselesaikan, misalnya menunggu revisi RTRW tahun 2027. Bila tidak memakai ruang, tulis Tidak Relevan.",
      en: () =>
        "Choose a place that fits, or explain in Keterangan how it will be settled, such as a revision of the plan in 2027. If no land is used, write Tidak Relevan.",
    },
    wrong: "Kesesuaian RTRW: Tidak · Keterangan: (kosong)",
    right: "Kesesuaian RTRW: Ya",
  },
  "PM-22": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Prioritas daerah kembar", en: "Priority given twice" },
    reason: {
      id: "Urutan prioritas dipakai dalam pembahasan; dua usulan dengan angka sama tidak dapat diurutkan. Biasanya daftar dua perangkat daerah digabung, masing-masing dengan nomor 1.",
      en: "The order is used in discussion; two proposals with one number cannot be ordered. Usually two offices' lists were joined, each with its number 1.",
    },
    message: {
      id: (f) =>
        `Prioritas ${quoted(f.value)} pada ${place(f, "id")} sudah dipakai usulan ${f.detail.kode} di sel ${f.detail.first}.`,
      en: (f) =>
        `Priority ${quoted(f.value)} at ${place(f, "en")} is already used by proposal ${f.detail.kode} in cell ${f.detail.first}.`,
    },
    fix: {
      id: () => "Beri setiap usulan angka sendiri: 1, 2, 3, dan seterusnya; atau kosongkan bila belum diurutkan.",
      en: () => "Give each proposal its own number: 1, 2, 3 and so on; or leave it blank if not ordered yet.",
    },
    wrong: "U-001 Prioritas: 1 · U-004 Prioritas: 1",
    right: "U-001 Prioritas: 1 · U-004 Prioritas: 2",
  },
  "PM-23": {
    severities: ["PERINGATAN"],
    basis: "praktik",
    title: { id: "Mungkin bukan kerja sama daerah", en: "Perhaps no regional cooperation" },
    reason: {
      id: "Tidak semua kegiatan bersama pihak lain adalah KSD: membeli, menyewa, atau menerima hibah punya aturannya sendiri. Pemetaan Kota Yogyakarta 2022 dan Kabupaten Banjar 2024 memisahkannya. Barisnya diterima dengan tanda perlu telaah dan tidak diberi peringkat.",
      en: "Not all work with others is regional cooperation: buying, leasing or a grant has its own rules. The mappings of Kota Yogyakarta 2022 and Kabupaten Banjar 2024 set them apart. The row is kept, marked for review, and not ranked.",
    },
    message: {
      id: (f) =>
        `Kata ${f.detail.words.map(quoted).join(", ")} dalam judul, objek, atau ruang lingkup usulan di ${place(f, "id")} menunjuk ke ${channelWords(f.detail.channel, "id")}, bukan kerja sama daerah.`,
      en: (f) =>
        `The words ${f.detail.words.map(quoted).join(", ")} in title, object or scope of the proposal at ${place(f, "en")} point to ${channelWords(f.detail.channel, "en")}, not to regional cooperation.`,
    },
    fix: {
      id: (f) =>
        `Telaah bersama TKKSD. Bila memang ${CHANNELS[f.detail.channel]?.id ?? f.detail.channel}, keluarkan dari formulir ini dan tempuh jalurnya; bila kerja sama, tulis urusan atau layanan yang dikerjakan bersama, misalnya Pengelolaan bersama angkutan sungai.`,
      en: (f) =>
        `Review it with the coordination team. If it is ${CHANNELS[f.detail.channel]?.en ?? f.detail.channel} indeed, take it out and follow that route; if it is cooperation, name the service run together, such as Pengelolaan bersama angkutan sungai.`,
    },
    wrong: "Judul Kerja Sama: Pengadaan kendaraan operasional Dinas Perhubungan",
    right: "Judul Kerja Sama: Pengelolaan bersama angkutan sungai Tenggarong–Samarinda",
  },
  "PM-24": {
    severities: ["INFO"],
    basis: "praktik",
    title: { id: "Mungkin perpanjangan naskah yang berjalan", en: "Perhaps an extension of a running agreement" },
    reason: {
      id: "Mitra, bidang, dan judulnya serupa dengan naskah yang masih berlaku. Naskah itu dapat diperpanjang atau diperluas; kerja sama lama sering diusulkan lagi sebagai yang baru.",
      en: "Partner, bidang and title are like those of an agreement in force. That one can be extended or widened; running cooperation is often proposed again as new.",
    },
    message: {
      id: (f) =>
        `${quoted(f.value)} pada ${place(f, "id")} serupa dengan naskah ${f.detail.nomorNaskah} yang masih berlaku (lembar KSD Berjalan, sel ${f.detail.agreementCell}); kata yang sama: ${f.detail.words.join(", ")}.`,
      en: (f) =>
        `${quoted(f.value)} at ${place(f, "en")} is like agreement ${f.detail.nomorNaskah}, still in force (KSD Berjalan, cell ${f.detail.agreementCell}); shared words: ${f.detail.words.join(", ")}.`,
    },
    fix: {
      id: (f) =>
        `Bila ini kelanjutannya, tulis Dilanjutkan atau Diperluas di kolom Tindak Lanjut naskah ${f.detail.nomorNaskah}. Bila berbeda, jelaskan bedanya di kolom Latar Belakang.`,
      en: (f) =>
        `If this continues it, write Dilanjutkan or Diperluas in Tindak Lanjut of agreement ${f.detail.nomorNaskah}. If it is another thing, say how in Latar Belakang.`,
    },
    wrong: "Judul: Pengembangan wisata susur sungai Mahakam (naskah 119/12/PKS/2024 masih berlaku)",
    right: "KSD Berjalan 119/12/PKS/2024 · Tindak Lanjut: Dilanjutkan",
  },
};

/** Words of the rules about proposals. */
export const PEMETAAN: Catalogue<keyof typeof KIND_AND_PARTNER | keyof typeof CONTENT> = {
  ...KIND_AND_PARTNER,
  ...CONTENT,
};
