import type { Verified, VerifiedFault } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Paint, Terminal } from "../terminal.ts";
import { hanging } from "./layout.ts";

const INDENT = "    ";
const MOST_DIFFERENCES = 8;

type Difference = NonNullable<VerifiedFault["differences"]>[number];

function differenceText({ row, field, sheet, cell, stored, original }: Difference, session: Session): string {
  if (field === null) {
    return stored === null
      ? session.text(`${row}: hanya ada di berkas asli (${original})`, `${row}: only in the original (${original})`)
      : session.text(`${row}: hanya ada di simpanan (${stored})`, `${row}: only in the store (${stored})`);
  }
  const quoted = (value: string | null): string => (value === null ? session.text("kosong", "blank") : `“${value}”`);
  const place = cell === null ? sheet : `${sheet} ${cell}`;
  return session.text(
    `${row}, ${field} (${place}): simpanan ${quoted(stored)}, berkas asli ${quoted(original)}`,
    `${row}, ${field} (${place}): store ${quoted(stored)}, original ${quoted(original)}`,
  );
}

function faultLines(one: VerifiedFault, session: Session, { paint, width }: { paint: Paint; width: number }): string {
  const { language } = session;
  const { severity, code, subject, message, fix, differences = [] } = one;
  const word =
    severity === "fault"
      ? paint("red", session.text("RUSAK", "BROKEN"))
      : paint("cyan", session.text("CATATAN", "NOTE"));
  const rest = differences.length - MOST_DIFFERENCES;
  return [
    `${word}  ${paint("bold", code)}${subject === null ? "" : `  ${subject}`}`,
    hanging(INDENT, message[language], width),
    ...differences.slice(0, MOST_DIFFERENCES).map((one) => hanging(`${INDENT}· `, differenceText(one, session), width)),
    ...(rest > 0
      ? [`${INDENT}${session.text(`… dan ${rest} lagi; semua: --json`, `… and ${rest} more; all: --json`)}`]
      : []),
    hanging(`${INDENT}→ `, fix[language], width),
    "",
  ].join("\n");
}

function checkedLines({ audit: { counted }, originals, reread }: Verified, session: Session): string {
  const { submissions, rows, withdrawals, journal } = counted;
  const again = reread === 0 ? "" : session.text(`, ${reread} dibaca ulang`, `, ${reread} read anew`);
  return session.text(
    `Diperiksa: ${journal} baris jurnal, ${submissions} kiriman dengan ${rows} baris, ${withdrawals} penarikan, ${originals} berkas asli${again}.`,
    `Checked: ${journal} lines of the journal, ${submissions} submissions with ${rows} rows, ${withdrawals} withdrawals, ${originals} originals${again}.`,
  );
}

/** What is wrong and what to do about it; then what was looked at, and the hash to note down. */
export async function printVerified(verified: Verified, session: Session, terminal: Terminal): Promise<void> {
  const paint = await terminal.paint();
  const text = session.text.bind(session);
  const { audit, faults, isDeep } = verified;
  for (const one of faults) terminal.print(`${faultLines(one, session, { paint, width: terminal.width })}\n`);
  const broken = faults.filter(({ severity }) => severity === "fault").length;
  terminal.print(
    broken === 0
      ? paint(
          "green",
          text("Utuh: semua sidik, rantai, dan jumlah cocok.", "Sound: every hash, the chain and all sums fit."),
        )
      : paint("red", text(`${broken} hal tidak cocok.`, `${broken} things do not fit.`)),
  );
  terminal.print(checkedLines(verified, session));
  if (audit.head !== null) {
    const { number, hash } = audit.head;
    terminal.print(
      text(`Sidik jurnal, baris ${number}:\n  ${hash}`, `Hash of the journal, line ${number}:\n  ${hash}`),
    );
    terminal.remark(
      text(
        "Catat sidik ini, misalnya di berita acara: kelak ksd verify --head SIDIK menunjukkan bahwa jurnal tidak dipotong.",
        "Note this hash, in the minutes say: ksd verify --head HASH shows later that the journal was not cut.",
      ),
    );
  }
  if (!isDeep && broken === 0) {
    terminal.remark(
      text("Membaca ulang berkas asli juga: ksd verify --deep.", "To read the originals anew too: ksd verify --deep."),
    );
  }
}
