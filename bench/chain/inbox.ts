import type { Region } from "../../src/domain/index.ts";
import { regions } from "../../src/regulation/index.ts";
import { writeForms } from "../forms/write-forms.ts";

/** The province with most regions, 38 of them. */
const FIRST_PROVINCE = "35";
const PROPOSALS = 150;
/** Of the one large form; all its sheets together then have 100,000 rows. */
const GIANT_PROPOSALS = 55_540;
/** All sheets of a form together have so many rows for each proposal. */
const ROWS_PER_PROPOSAL = 1.8;

const provinceOf = ({ code }: Region): string => code.slice(0, 2);

/** What one province's bureau receives. */
export interface Desk {
  readonly province: string;
  readonly files: readonly string[];
}

/** What is measured: `40`, `desk514`, `40x2000`, `giant`. */
export interface Inbox {
  readonly name: string;
  readonly desks: readonly Desk[];
  readonly files: readonly string[];
}

interface Form {
  readonly province: string;
  readonly file: string;
}

function inboxOf(name: string, forms: readonly Form[]): Inbox {
  const provinces = [...new Set(forms.map(({ province }) => province))];
  const desks = provinces.map((province) => ({
    province,
    files: forms.filter((form) => form.province === province).map(({ file }) => file),
  }));
  return { name, desks, files: forms.map(({ file }) => file) };
}

/** Kabupaten and kota, those of the first province before all others. */
function localRegions(): readonly Region[] {
  const all = regions().filter(({ level }) => level !== "provinsi");
  const isFirst = (region: Region): boolean => provinceOf(region) === FIRST_PROVINCE;
  return [...all.filter(isFirst), ...all.filter((region) => !isFirst(region))];
}

async function ofRegions(folder: string, wanted: readonly Region[], proposals: number): Promise<Form[]> {
  const files = await writeForms(folder, wanted, proposals);
  return wanted.map((region, at) => ({ province: provinceOf(region), file: files[at] ?? "" }));
}

/** Files of one desk: when its regions are used up they send their forms again, each time with a proposal less. */
async function ofOneDesk(folder: string, count: number, proposals: number): Promise<Form[]> {
  const own = localRegions().filter((region) => provinceOf(region) === FIRST_PROVINCE);
  const forms: Form[] = [];
  for (let less = 0; forms.length < count; less += 1) {
    forms.push(...(await ofRegions(folder, own.slice(0, count - forms.length), proposals - less)));
  }
  return forms;
}

/**
 * `40` forms of 150 proposals. Up to 40 come to one desk; more come from as many regions, a desk for each province.
 * `desk514`: so many at one desk. `40x2000`: each with 2,000 rows. `giant`: one with 100,000 rows.
 */
export async function makeInbox(folder: string, name: string): Promise<Inbox> {
  if (name === "giant") return inboxOf(name, await ofOneDesk(folder, 1, GIANT_PROPOSALS));
  const [, desk, count = "", rows] = /^(desk)?(\d+)(?:x(\d+))?$/.exec(name) ?? [];
  if (count === "") throw new Error(`No such inbox: ${name}. Examples: 40, desk514, 40x2000, giant`);
  const proposals = rows === undefined ? PROPOSALS : Math.ceil(Number(rows) / ROWS_PER_PROPOSAL);
  const isDesk = desk !== undefined || Number(count) <= 40;
  return inboxOf(
    name,
    isDesk
      ? await ofOneDesk(folder, Number(count), proposals)
      : await ofRegions(folder, localRegions().slice(0, Number(count)), proposals),
  );
}
