import type { InBothLanguages } from "../domain/index.ts";
import type { Fault, Recorded } from "../store/index.ts";

export interface FaultWords {
  readonly subject: string | null;
  /** What is wrong, and what it means. */
  readonly message: InBothLanguages;
  /** What to do. */
  readonly fix: InBothLanguages;
}

const RESTORE_BACKUP: InBothLanguages = {
  id: "Hentikan pemakaian, simpan salinan folder ruang kerja ini apa adanya, lalu kembalikan .ksd/ksd.sqlite dari cadangan terakhir yang lolos ksd verify.",
  en: "Stop using it, keep a copy of this workspace as it is, then restore .ksd/ksd.sqlite from the last backup that passes ksd verify.",
};

const restoreOr = (id: string, en: string): InBothLanguages => ({
  id: `${RESTORE_BACKUP.id} ${id}`,
  en: `${RESTORE_BACKUP.en} ${en}`,
});

const ANEW = restoreOr(
  "Tanpa cadangan: buat ruang kerja baru dengan ksd init, lalu impor berkas asli dari .ksd/asal.",
  "Without a backup: make a new workspace with ksd init and import the originals from .ksd/asal.",
);

const WHAT: Readonly<Record<Recorded, InBothLanguages>> = {
  submission: { id: "Kiriman", en: "The submission" },
  refusal: { id: "Catatan berkas ditolak nomor", en: "The note of a refused file, number" },
  withdrawal: { id: "Penarikan nomor", en: "The withdrawal, number" },
};

const SCHEMA: Readonly<Record<Extract<Fault, { kind: "schema" }>["how"], InBothLanguages>> = {
  missing: {
    id: "hilang: seseorang membuka simpanan dengan program lain dan melepas pengamannya",
    en: "is missing: somebody opened the store with another program and took its guard off",
  },
  changed: { id: "diubah dengan program lain", en: "was changed by another program" },
  foreign: {
    id: "bukan buatan ksd: seseorang menambahkannya dengan program lain",
    en: "is not ksd's: somebody added it with another program",
  },
};

type JournalFault = Extract<Fault, { kind: "journal-cut" | "journal-altered" | "gone" | "unrecorded" }>;

function journalWords(fault: JournalFault): FaultWords {
  switch (fault.kind) {
    case "journal-cut":
      return {
        subject: `journal ${fault.next}`,
        message: {
          id: `Jurnal terpotong: setelah baris ${fault.after} langsung baris ${fault.next}. Yang dicatat di antaranya tidak dapat dipertanggungjawabkan lagi.`,
          en: `The journal is cut: line ${fault.next} follows line ${fault.after}. What was noted between them can no longer be answered for.`,
        },
        fix: RESTORE_BACKUP,
      };
    case "journal-altered":
      return {
        subject: `journal ${fault.number}`,
        message: {
          id: `Baris ${fault.number} jurnal, atau baris tepat sebelumnya, diubah setelah ditulis: sidiknya tidak cocok lagi.`,
          en: `Line ${fault.number} of the journal, or the one before it, was altered after it was written: its hash does not fit.`,
        },
        fix: RESTORE_BACKUP,
      };
    case "gone":
      return {
        subject: fault.id,
        message: {
          id: `${WHAT[fault.what].id} ${fault.id} tercatat di jurnal (baris ${fault.line}), tetapi tidak ada lagi di simpanan: dihapus tanpa lewat ksd.`,
          en: `${WHAT[fault.what].en} ${fault.id} stands in the journal (line ${fault.line}) but is no longer in the store: removed past ksd.`,
        },
        fix: fault.what === "submission" ? ANEW : RESTORE_BACKUP,
      };
    case "unrecorded":
      return {
        subject: fault.id,
        message: {
          id: `${WHAT[fault.what].id} ${fault.id} ada di simpanan, tetapi jurnal tidak mencatatnya: ditambahkan tanpa lewat ksd, atau baris jurnalnya dihapus.`,
          en: `${WHAT[fault.what].en} ${fault.id} is in the store, but the journal has no line about it: added past ksd, or its line was removed.`,
        },
        fix: RESTORE_BACKUP,
      };
  }
}

type LedgerFault = Extract<Fault, { kind: "ledger-open" | "ledger-rows" }>;

function ledgerWords(fault: LedgerFault): FaultWords {
  if (fault.kind === "ledger-open") {
    const { submission, sheet, read, sum } = fault;
    return {
      subject: submission,
      message: {
        id: `Buku baris ${submission} lembar ${sheet} tidak seimbang: ${read} baris dibaca, tetapi diterima + ditahan + diabaikan = ${sum}.`,
        en: `The ledger of ${submission}, sheet ${sheet}, does not close: ${read} rows read, but accepted + held + ignored = ${sum}.`,
      },
      fix: ANEW,
    };
  }
  const { submission, table, ledger, rows } = fault;
  return {
    subject: submission,
    message: {
      id: `Menurut buku baris, ${submission} mempunyai ${ledger.accepted} baris diterima dan ${ledger.held} ditahan pada tabel ${table}; di simpanan ada ${rows.accepted} dan ${rows.held}.`,
      en: `By its ledger ${submission} has ${ledger.accepted} accepted and ${ledger.held} held rows in the table ${table}; the store holds ${rows.accepted} and ${rows.held}.`,
    },
    fix: ANEW,
  };
}

type FlagFault = Extract<Fault, { kind: "wrong-current" | "wrong-withdrawn" }>;

function flagWords(fault: FlagFault): FaultWords {
  if (fault.kind === "wrong-current") {
    const none = { id: "tidak ada", en: "none" };
    const { region, year, marked, should } = fault;
    return {
      subject: `${region} ${year}`,
      message: {
        id: `Kiriman ${region} tahun ${year} yang ditandai berlaku: ${marked ?? none.id}; menurut riwayatnya seharusnya ${should ?? none.id}. Laporan memakai kiriman yang salah.`,
        en: `The submission of ${region} marked as current for ${year} is ${marked ?? none.en}; by its history it should be ${should ?? none.en}. Reports use the wrong one.`,
      },
      fix: RESTORE_BACKUP,
    };
  }
  const { submission, marked } = fault;
  return {
    subject: submission,
    message: {
      id: `Kiriman ${submission} ${marked ? "ditandai sudah ditarik, padahal tidak ada penarikannya" : "tidak ditandai ditarik, padahal penarikannya tercatat"}.`,
      en: `The submission ${submission} is ${marked ? "marked as withdrawn, but nobody withdrew it" : "not marked as withdrawn, but its withdrawal is noted"}.`,
    },
    fix: RESTORE_BACKUP,
  };
}

/** Puts what the store found about itself into sentences for people. */
export function faultWords(fault: Fault): FaultWords {
  switch (fault.kind) {
    case "integrity":
      return {
        subject: null,
        message: {
          id: `Berkas simpanan rusak, kata SQLite: ${fault.detail}.`,
          en: `The store's file is damaged, says SQLite: ${fault.detail}.`,
        },
        fix: ANEW,
      };
    case "unreadable":
      return {
        subject: null,
        message: {
          id: `Bagian ${fault.part} tidak dapat diperiksa karena berkas simpanannya rusak.`,
          en: `The part ${fault.part} could not be checked because the store's file is damaged.`,
        },
        fix: ANEW,
      };
    case "foreign-key":
      return {
        subject: null,
        message: {
          id: `${fault.count} baris tabel ${fault.table} merujuk ke ${fault.parent} yang tidak ada.`,
          en: `${fault.count} lines of the table ${fault.table} refer to a ${fault.parent} that is not there.`,
        },
        fix: ANEW,
      };
    case "schema":
      return {
        subject: fault.name,
        message: {
          id: `Bagian simpanan “${fault.name}” ${SCHEMA[fault.how].id}.`,
          en: `The part “${fault.name}” of the store ${SCHEMA[fault.how].en}.`,
        },
        fix: RESTORE_BACKUP,
      };
    case "content-changed":
      return {
        subject: fault.id,
        message: {
          id: `${WHAT[fault.what].id} ${fault.id} diubah setelah disimpan: isinya tidak cocok lagi dengan sidik di baris ${fault.line} jurnal.`,
          en: `${WHAT[fault.what].en} ${fault.id} was changed after it was stored: its content no longer fits the hash in line ${fault.line} of the journal.`,
        },
        fix: fault.what === "submission" ? ANEW : RESTORE_BACKUP,
      };
    case "journal-cut":
    case "journal-altered":
    case "gone":
    case "unrecorded":
      return journalWords(fault);
    case "ledger-open":
    case "ledger-rows":
      return ledgerWords(fault);
    case "wrong-current":
    case "wrong-withdrawn":
      return flagWords(fault);
  }
}
