import type { HistoryJson, WithdrawJson } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Paint, Style, Terminal } from "../terminal.ts";
import { hanging } from "./layout.ts";
import { moment } from "./numbers.ts";

type Version = HistoryJson["versions"][number];

const LOOK: Readonly<Record<Version["state"], Style>> = { current: "green", replaced: "dim", withdrawn: "yellow" };
const INDENT = "      ";
/** Digits of a hash that are enough to compare by eye; `--json` has all 64. */
const HASH_DIGITS = 12;

function stateText({ state, replacedBy }: Version, session: Session): string {
  switch (state) {
    case "current":
      return session.text("berlaku", "current");
    case "withdrawn":
      return session.text("ditarik", "withdrawn");
    case "replaced":
      return session.text(`diganti ${replacedBy ?? ""}`, `replaced by ${replacedBy ?? ""}`);
  }
}

function detailLines(version: Version, session: Session, width: number): readonly string[] {
  const { file, sha256, accepted, held, reason, replaces, withdrawn } = version;
  const { language } = session;
  const text = session.text.bind(session);
  const rows = text(`${accepted} baris diterima, ${held} ditahan`, `${accepted} rows accepted, ${held} held`);
  const why = reason === null ? "" : text(`, alasan: ${reason}`, `, reason: ${reason}`);
  return [
    hanging(INDENT, `${file} · ${rows} · ${text("sidik", "hash")} ${sha256.slice(0, HASH_DIGITS)}…`, width),
    ...(replaces === null
      ? []
      : [hanging(INDENT, text(`menggantikan ${replaces}${why}`, `replaces ${replaces}${why}`), width)]),
    ...(replaces === null && reason !== null
      ? [hanging(INDENT, text(`alasan: ${reason}`, `reason: ${reason}`), width)]
      : []),
    ...(withdrawn === null
      ? []
      : [
          hanging(
            INDENT,
            text(
              `ditarik ${moment(withdrawn.at, language)}, alasan: ${withdrawn.reason}`,
              `withdrawn ${moment(withdrawn.at, language)}, reason: ${withdrawn.reason}`,
            ),
            width,
          ),
        ]),
  ];
}

function versionLines(version: Version, session: Session, { paint, width }: { paint: Paint; width: number }): string {
  const { id, importedAt, state } = version;
  const head = `  ${id.padEnd(15)}  ${moment(importedAt, session.language).padEnd(21)}  ${stateText(version, session)}`;
  return [paint(LOOK[state], head.trimEnd()), ...detailLines(version, session, width)].join("\n");
}

/** The versions of each region, oldest first. */
export async function printHistory({ versions }: HistoryJson, session: Session, terminal: Terminal): Promise<void> {
  const paint = await terminal.paint();
  if (versions.length === 0) {
    terminal.print(session.text("Belum ada kiriman yang disimpan.", "Nothing has been stored yet."));
    return;
  }
  let region = "";
  for (const version of versions) {
    if (version.region !== region) {
      terminal.print(paint("bold", `${region === "" ? "" : "\n"}${version.name} (${version.region})`));
    }
    region = version.region;
    terminal.print(versionLines(version, session, { paint, width: terminal.width }));
  }
  terminal.remark(
    `\n${session.text(
      "Yang berubah antara dua versi: ksd diff VERSI-A VERSI-B. Menarik satu versi: ksd withdraw VERSI --reason ALASAN.",
      "What changed between two versions: ksd diff A B. To take one out: ksd withdraw VERSION --reason REASON.",
    )}`,
  );
}

/** What was done, and what counts for the region from now on. */
export async function printWithdrawal(done: WithdrawJson, session: Session, terminal: Terminal): Promise<void> {
  const paint = await terminal.paint();
  const text = session.text.bind(session);
  const { submission, action, name, region, current, reason } = done;
  const what =
    action === "withdrawn"
      ? text(`${submission} ditarik: ${reason}`, `${submission} withdrawn: ${reason}`)
      : text(`Penarikan ${submission} dibatalkan: ${reason}`, `Withdrawal of ${submission} taken back: ${reason}`);
  terminal.print(paint("bold", hanging("", what, terminal.width)));
  const counts =
    current === null
      ? text(
          `${name} (${region}) sekarang tanpa kiriman yang berlaku.`,
          `${name} (${region}) now has no submission that counts.`,
        )
      : text(
          `Yang berlaku untuk ${name} (${region}): ${current.id}, ${current.file}, ${moment(current.importedAt, "id")}.`,
          `What counts for ${name} (${region}): ${current.id}, ${current.file}, ${moment(current.importedAt, "en")}.`,
        );
  terminal.print(hanging("", counts, terminal.width));
  terminal.remark(
    text(
      "Laporan yang sudah dibuat tidak berubah sendiri: jalankan ksd report lagi.",
      "Reports made before do not change by themselves: run ksd report again.",
    ),
  );
}
