import { expect, it } from "vitest";
import { COMPONENT_IDS, type ComponentId } from "../../src/domain/index.ts";
import { borderTable } from "../../src/regulation/index.ts";
import { COMPONENT_INPUTS, GATE_INPUTS } from "../../src/score/component-inputs.ts";
import { COMPONENTS } from "../../src/score/components/components.ts";
import { type RegionContext, regionContext } from "../../src/score/context.ts";
import { gate } from "../../src/score/gate.ts";
import { acceptedRows, type TypedRow } from "../../src/score/records.ts";
import { POTENTIAL, PROBLEM, PROPOSAL, submission } from "../support/submission-builder.ts";

/** Notes which fields are asked for. */
function watched<T extends object>(values: T, asked: Set<string>): T {
  return new Proxy(values, {
    get: (target, field) => {
      asked.add(String(field));
      return Reflect.get(target, field);
    },
  });
}

/** Proposals that between them lead down every branch. */
const PROPOSALS = [
  { ...PROPOSAL, ref_potensi: ["P-001"] },
  { ...PROPOSAL, kode_usulan: "U-002", jenis: "KSDD_SUKARELA", dasar_wajib: null, kesiapan: null },
  { ...PROPOSAL, kode_usulan: "U-003", jenis: "KSDPK", kode_daerah_mitra: null, nama_mitra: "PT Contoh" },
  { ...PROPOSAL, kode_usulan: "U-004", sumber_biaya: ["TANPA_BIAYA"], tahun_rkpd: null, sesuai_rtrw: "YA" },
  { ...PROPOSAL, kode_usulan: "U-005", jenis: "KSDLL", biaya_rp: null, sudah_dianggarkan: "Ya" },
];

const form = submission({
  region: "64.72",
  rows: { pemetaan: PROPOSALS, potensi: [POTENTIAL], permasalahan: [PROBLEM] },
});
const borders = borderTable([]);

type Asked = Readonly<Record<"pemetaan" | "identitas" | "potensi" | "permasalahan", Set<string>>>;

function watchedRows<T extends TypedRow<"potensi"> | TypedRow<"permasalahan">>(
  rows: ReadonlyMap<string, T>,
  asked: Set<string>,
): ReadonlyMap<string, T> {
  return new Map([...rows].map(([key, row]) => [key, { ...row, values: watched(row.values, asked) }]));
}

function askedBy(id: ComponentId): Asked {
  const asked: Asked = { pemetaan: new Set(), identitas: new Set(), potensi: new Set(), permasalahan: new Set() };
  // Measured, so that the potentials behind it are looked at.
  const economics = { region: form.region, firstYear: 2023, lastYear: 2024, reason: null, sectors: [] };
  const plain = regionContext(form, economics, borders);
  const context: RegionContext = {
    ...plain,
    identitas: watched(plain.identitas, asked.identitas),
    potensi: watchedRows(plain.potensi, asked.potensi),
    masalah: watchedRows(plain.masalah, asked.permasalahan),
    sectors: new Map([["A", sector]]),
  };
  for (const { values } of acceptedRows(form, "pemetaan")) {
    const passed = gate(form.region, values, borders);
    if (passed.class === "PERLU_TELAAH") throw new Error(`${values.kode_usulan} is to be judged here`);
    COMPONENTS[id]({ values: watched(values, asked.pemetaan), class: passed.class }, context);
  }
  return asked;
}

const sector: NonNullable<ReturnType<RegionContext["sectors"]["get"]>> = {
  sector: "A",
  first: 1,
  last: 2,
  provinceFirst: 10,
  provinceLast: 12,
  growth: 1,
  provinceGrowth: 0.2,
  slq: { value: 2, reason: null },
  dlq: { value: null, reason: "satu tahun" },
  typology: null,
  shiftShare: null,
  klassen: null,
  gaps: {},
};

it.each(COMPONENT_IDS)("the cells that %s looks at are those that are declared", (id) => {
  const { pemetaan, identitas = [], potensi = [], permasalahan = [] } = COMPONENT_INPUTS[id];
  const asked = askedBy(id);
  expect(asked).toEqual({
    pemetaan: new Set(pemetaan),
    identitas: new Set(identitas),
    potensi: new Set(potensi),
    permasalahan: new Set(permasalahan),
  });
});

it("the cells that the class rests on are those that are declared", () => {
  const asked = new Set<string>();
  for (const { values } of acceptedRows(form, "pemetaan")) gate(form.region, watched(values, asked), borders);
  expect(asked).toEqual(new Set(GATE_INPUTS.pemetaan));
});
