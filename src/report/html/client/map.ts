import { integer, rupiah, scorePoints } from "../../format.ts";
import {
  bandsOf,
  MEASURE_LABELS,
  MEASURES,
  type MeasureId,
  measured,
  measureText,
  shadeFor,
} from "../../picture/bands.ts";
import { legendEntries, legendTitle } from "../../picture/legend.ts";
import type { PageData, PageRow } from "../page-data.ts";
import { byId, element, setShade } from "./dom.ts";

const SVG = "http://www.w3.org/2000/svg";
const BEST = 3;

interface RegionState {
  readonly rows: readonly PageRow[];
  readonly value: number | null;
  readonly text: string;
  readonly state: string;
}

const isMapped = (code: string): boolean => code.length > 2;

/** The picture of the province: colours, figures, legend and the panel of one region. */
export class RegionMap {
  readonly #data: PageData;
  readonly #picture = byId<SVGSVGElement>("gambar-peta");
  readonly #panel = byId("daerah");
  readonly #controls = byId("pilihan-peta");
  #rows: readonly PageRow[] = [];
  #chosen: number | null = null;

  constructor(data: PageData, onPick: (region: number) => void) {
    this.#data = data;
    this.#controls.hidden = false;
    this.#controls.addEventListener("change", () => this.#draw());
    for (const [index, shape] of this.#shapes()) {
      shape.addEventListener("click", () => onPick(index));
      shape.addEventListener("keydown", (event) => {
        const { key } = event as KeyboardEvent;
        if (key !== "Enter" && key !== " ") return;
        event.preventDefault();
        onPick(index);
      });
      for (const kind of ["pointerenter", "focus"]) shape.addEventListener(kind, () => this.#tell(index));
      for (const kind of ["pointerleave", "blur"]) shape.addEventListener(kind, () => this.#tell(this.#chosen));
    }
  }

  /** @param rows - those that pass every filter but the region's */
  show(rows: readonly PageRow[], chosen: number | null): void {
    this.#rows = rows;
    this.#chosen = chosen;
    this.#draw();
    this.#tell(chosen);
    // An outline over everything: the region itself lies under its later neighbours.
    const outline = this.#shapes()
      .find(([index]) => index === chosen)?.[1]
      .querySelector("path, rect, circle");
    this.#picture.querySelector(".halo")?.replaceChildren(...(outline ? [outline.cloneNode()] : []));
  }

  #shapes(): readonly (readonly [number, Element])[] {
    return this.#data.regions.flatMap(({ code }, index) => {
      const shape = this.#picture.querySelector(`[data-region="${code}"]`);
      return shape === null ? [] : [[index, shape] as const];
    });
  }

  #chosenOf(name: string): string {
    return this.#controls.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? "";
  }

  get #measure(): MeasureId {
    return MEASURES.find((one) => one === this.#chosenOf("measure")) ?? "mean";
  }

  #draw(): void {
    const measure = this.#measure;
    const rowsOf = this.#data.regions.map((_, index) => this.#rows.filter(({ region }) => region === index));
    const values = rowsOf.map((rows) => measured(measure, rows));
    const ofRegions = values.filter((_, index) => isMapped(this.#data.regions[index]?.code ?? ""));
    const bands = bandsOf(measure, ofRegions);
    const states = this.#data.regions.map(({ submitted }, index): RegionState => {
      const value = values[index] ?? null;
      const shade = shadeFor(measure, bands, value);
      return {
        rows: rowsOf[index] ?? [],
        value,
        text: submitted ? measureText(measure, value) : "",
        state: submitted ? (shade === null ? "" : `s${shade}`) : "missing",
      };
    });
    for (const [index, shape] of this.#shapes()) {
      const state = states[index];
      if (state !== undefined) this.#dress(index, shape, state);
    }
    this.#drawLegend(measure, bands, states);
    for (const layer of this.#picture.querySelectorAll("[data-links]")) {
      layer.classList.toggle("off", layer.getAttribute("data-links") !== this.#chosenOf("links"));
    }
  }

  #dress(index: number, shape: Element, { text, state }: RegionState): void {
    const { code, name, submitted } = this.#data.regions[index] ?? { code: "", name: "", submitted: false };
    setShade(shape, state);
    if (isMapped(code)) {
      const spoken = submitted
        ? `${MEASURE_LABELS[this.#measure].toLowerCase()} ${text === "–" ? "tidak ada" : text}`
        : "belum mengirim formulir";
      shape.setAttribute("aria-label", `${name}: ${spoken}`);
      shape.setAttribute("aria-pressed", String(this.#chosen === index));
    }
    const label = this.#picture.querySelector(`[data-label="${code}"]`);
    const value = label?.querySelector(".value") ?? this.#picture.querySelector(`[data-value="${code}"]`);
    if (label?.classList.contains("out") === false) setShade(label, state);
    if (submitted && value) value.textContent = text;
  }

  #drawLegend(measure: MeasureId, bands: ReturnType<typeof bandsOf>, states: readonly RegionState[]): void {
    byId("judul-legenda").textContent = legendTitle(measure);
    const entries = legendEntries(measure, bands, {
      empty: states.some(({ state }) => state === ""),
      missing: states.some(({ state }) => state === "missing"),
    });
    const swatchOf = (swatch: string): SVGElement => {
      const picture = document.createElementNS(SVG, "svg");
      const box = document.createElementNS(SVG, "rect");
      for (const [name, value] of [
        ["width", "26"],
        ["height", "14"],
        ["aria-hidden", "true"],
      ] as const)
        picture.setAttribute(name, value);
      for (const [name, value] of [
        ["x", ".5"],
        ["y", ".5"],
        ["width", "25"],
        ["height", "13"],
        ["rx", "2"],
        ["class", `swatch ${swatch}`],
      ] as const)
        box.setAttribute(name, value);
      picture.append(box);
      return picture;
    };
    byId("legenda").replaceChildren(...entries.map(({ swatch, label }) => element("li", {}, swatchOf(swatch), label)));
  }

  /** Fills the panel beside the map; `null` empties it. */
  #tell(index: number | null): void {
    const region = index === null ? undefined : this.#data.regions[index];
    this.#panel.hidden = region === undefined;
    if (region === undefined) return;
    const rows = this.#rows.filter((row) => row.region === index);
    const scored = rows.filter(({ score }) => score !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const cost = measured("value", rows);
    const facts = region.submitted
      ? [
          `${integer(rows.length)} usulan`,
          `rata-rata skor ${measureText("mean", measured("mean", rows))}, tertinggi ${measureText("best", measured("best", rows))}`,
          cost === null ? "belum ada perkiraan biaya" : `perkiraan biaya ${rupiah(cost)}`,
        ]
      : ["Belum mengirim formulir."];
    const best = scored
      .slice(0, BEST)
      .map(({ title, score }) => element("li", {}, `${title} (${scorePoints(score ?? 0)})`));
    this.#panel.replaceChildren(
      element("h3", {}, region.name),
      element("p", {}, facts.join("; ")),
      ...(best.length === 0 ? [] : [element("p", { class: "faint" }, "Skor tertinggi:"), element("ol", {}, ...best)]),
    );
  }
}
