import { integer, longDate } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import { subjectTexts } from "../view/decisions.ts";
import { DECISION_LABELS } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import { agendaCount, agendaGroups } from "./agenda.ts";
import { agendaNumbers, agendaSections, groupLetter } from "./agenda-items.ts";
import { INDEX_FILE } from "./pack-names.ts";
import { type PackDress, packPage } from "./pack-shell.ts";

function decidedSection({ decisions }: MapView): Markup | null {
  if (decisions.length === 0) return null;
  const rows = decisions.map((line) => {
    const { number, date, kind, reason, by } = line.decision;
    return markup`<tr><td class="number">${integer(number)}</td><td>${longDate(date)}</td><td>${DECISION_LABELS[kind]}</td><td>${subjectTexts(line).join("; ")}</td><td>${reason}</td><td>${by ?? "–"}</td></tr>`;
  });
  return markup`<section id="diputuskan"><h3>Sudah diputuskan <span class="count">${integer(decisions.length)}</span></h3><table class="wide"><thead><tr><th scope="col">No</th><th scope="col">Tanggal</th><th scope="col">Keputusan</th><th scope="col">Tentang</th><th scope="col">Alasan</th><th scope="col">Oleh</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

/** The agenda of the meeting: what is open, with both cells, who decides, and room to write. */
export function agendaPage(view: MapView, dress: PackDress): string {
  const groups = agendaGroups(view);
  const count = agendaCount(groups);
  const contents = groups.map(
    ({ id, title, items }, at) =>
      markup`<li><a href="#${id}"><b>${groupLetter(at)}</b> ${title}</a> <span class="count">${integer(items.length)}</span></li>`,
  );
  const intro =
    count === 0
      ? markup`<p>Tidak ada yang menunggu keputusan.</p>`
      : markup`<div class="intro"><ol class="contents">${contents}</ol><p class="faint">Setelah rapat, catat tiap keputusan dengan perintah di bawah pilihannya, ditambah <code>--reason "alasan"</code>. Isian formulir tidak berubah; laporan berikutnya mengikuti keputusannya. Pembagian siapa yang memutuskan adalah usul aplikasi.</p></div>`;
  return packPage(
    view,
    {
      title: `Agenda Rakor ${view.provinceName} ${view.year}`,
      kicker: "Perlu dibicarakan",
      lead: `${integer(count)} hal menunggu keputusan, keadaan per ${longDate(view.reportDate)}.`,
      links: [[INDEX_FILE, "Isi paket"]],
      body: markup`${intro}${agendaSections(groups, agendaNumbers(groups))}${decidedSection(view)}`,
    },
    dress,
  );
}
