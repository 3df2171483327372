import { longDate } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import { titleName } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import { MEASURE_LABELS, type MeasureId } from "./bands.ts";
import { legendEntries, legendRow, legendTitle } from "./legend.ts";
import { mapBody, STRIP } from "./map-body.ts";
import type { MapFigures } from "./map-figures.ts";
import type { MapFrame } from "./map-frame.ts";
import { PICTURE_STYLE } from "./picture-style.ts";
import { brokenLines } from "./text-width.ts";

const SUBJECTS: Readonly<Record<MeasureId, string>> = {
  mean: "Rata-rata skor usulan",
  best: "Skor usulan tertinggi",
  count: "Jumlah usulan",
  value: "Jumlah perkiraan biaya usulan",
};

/** A picture that stands alone. */
export interface Picture {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

const PADDING = 24;
const HEAD = 132;
const NOTE_LINE = 15;

/** A picture with a heading over its body and notes under it. */
export function framedPicture(content: {
  readonly title: string;
  readonly subtitle: string;
  readonly head: Markup | null;
  readonly body: Markup;
  readonly width: number;
  readonly height: number;
  readonly notes: readonly string[];
}): Picture {
  const width = content.width + 2 * PADDING;
  const notes = content.notes.flatMap((note) => brokenLines(note, 11, content.width));
  const head = content.head === null ? HEAD - 48 : HEAD;
  const height = Math.round(head + content.height + notes.length * NOTE_LINE + PADDING);
  const noteLines = notes.map(
    (note, index) =>
      markup`<text class="note" x="${PADDING}" y="${head + content.height + 14 + index * NOTE_LINE}">${note}</text>`,
  );
  const { text } =
    markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${content.title}</title><style>STYLE</style><rect class="paper" width="${width}" height="${height}"/><text class="heading" x="${PADDING}" y="40">${content.title}</text><text class="subheading" x="${PADDING}" y="62">${content.subtitle}</text>${content.head}<g transform="translate(${PADDING} ${head})">${content.body}</g>${noteLines}</svg>`;
  return {
    svg: text.replace("STYLE", () => PICTURE_STYLE),
    width,
    height,
    alt: `${content.title}. ${content.subtitle}`,
  };
}

/** Under every map: whose boundaries they are, and that they are not the official ones. */
export function boundaryNotes(attribution: string | null, kind: MapFrame["kind"]): readonly string[] {
  if (kind === "tiles") {
    return ["Satu petak satu daerah, disusun menurut letaknya; batas wilayah tidak digambar."];
  }
  const source = attribution ?? "Batas wilayah: dari berkas pemakai, sumbernya tidak disebut.";
  if (/bukan rujukan/i.test(source)) return [source];
  return [`${source}${/[.!?]$/.test(source) ? "" : "."} Bukan rujukan batas wilayah resmi.`];
}

/** What a map shows, of which proposals: `Jumlah usulan yang cocok …, menurut daerah pengusul · hanya kelas KSDD Wajib`. */
export function mapSubject({ measure, only }: MapFigures): string {
  const chosen = only === null ? "" : ` · hanya ${only}`;
  return `${SUBJECTS[measure]} yang cocok sebagai kerja sama daerah, menurut daerah pengusul${chosen}`;
}

export function mapPicture(view: MapView, frame: MapFrame, figures: MapFigures, attribution: string | null): Picture {
  const label = MEASURE_LABELS[figures.measure];
  const mapped = figures.regions.filter(({ code }) => code.length > 2);
  const entries = legendEntries(figures.measure, figures.bands, {
    empty: mapped.some(({ submitted, shade }) => submitted && shade === null),
    missing: mapped.some(({ submitted }) => !submitted),
  });
  return framedPicture({
    title: `Peta Potensi Kerja Sama Daerah ${titleName(view.provinceName)} ${view.year}`,
    subtitle: `${mapSubject(figures)} · keadaan per ${longDate(view.reportDate)}`,
    head: legendRow(legendTitle(figures.measure), entries, PADDING, 90),
    body: mapBody(frame, figures, { isInteractive: false, links: null }, label),
    width: frame.width,
    height: frame.height + STRIP,
    notes: [
      ...boundaryNotes(attribution, frame.kind),
      "Skor dan kelas adalah aturan aplikasi ksd, bukan ketentuan peraturan.",
    ],
  });
}
