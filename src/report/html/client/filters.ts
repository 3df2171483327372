import type { PageData, PageRow } from "../page-data.ts";

/** What the filter bar says; `null` for everything. */
export interface Filters {
  readonly words: readonly string[];
  readonly region: number | null;
  readonly urusan: number | null;
  readonly kind: number | null;
  readonly priority: number | null;
}

export function filtersOf(form: HTMLFormElement): Filters {
  const fields = new FormData(form);
  const text = (name: string): string => String(fields.get(name) ?? "");
  const choice = (name: string): number | null => (text(name) === "" ? null : Number(text(name)));
  return {
    words: text("words")
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== ""),
    region: choice("region"),
    urusan: choice("urusan"),
    kind: choice("kind"),
    priority: choice("priority"),
  };
}

/** All texts of a proposal in one, for the search. */
export function searchText({ regions, urusan }: PageData, row: PageRow): string {
  const place = [regions[row.region]?.name, urusan[row.urusan]?.code, urusan[row.urusan]?.name];
  return [row.id, row.title, ...place, ...row.details].join("\n").toLowerCase();
}

const allows = (wanted: number | null, value: number): boolean => wanted === null || wanted === value;

export interface Searchable {
  readonly row: PageRow;
  readonly text: string;
}

/** Whether a proposal passes; the map looks past the chosen region, so that the others keep their figures. */
export function passes({ row, text }: Searchable, filters: Filters, isForMap = false): boolean {
  return (
    (isForMap || allows(filters.region, row.region)) &&
    allows(filters.urusan, row.urusan) &&
    allows(filters.kind, row.kind) &&
    allows(filters.priority, row.priority) &&
    filters.words.every((word) => text.includes(word))
  );
}
