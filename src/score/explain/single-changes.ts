import type { ChangeKind } from "../../domain/index.ts";
import { nextKesiapan, programs, type Records } from "../../regulation/index.ts";
import { partnerNamed } from "../components/kesiapan.ts";
import { linked, type RegionContext } from "../context.ts";
import type { TypedRow } from "../records.ts";

type Pemetaan = Records["pemetaan"];

/** One change, as the row and the region's form would read after it. */
export interface Candidate {
  readonly kind: ChangeKind;
  readonly target: string | null;
  readonly usgSum: number | null;
  readonly values: Pemetaan;
  readonly context: RegionContext;
}

type Change = Pick<Candidate, "kind"> & { readonly target?: string; readonly set: Partial<Pemetaan> };

/** Any program of the region's level will do for the score; one of the proposal's own bidang is what would be written. */
function someProgram(values: Pemetaan, { level }: RegionContext): string | null {
  const own = programs().filter((program) => program.level === level);
  const ofBidang = own.find(({ code }) => code.startsWith(`${values.bidang_urusan ?? ""}.`));
  return (ofBidang ?? own[0])?.code ?? null;
}

function planChanges(values: Pemetaan, context: RegionContext): readonly Change[] {
  const program = someProgram(values, context);
  const year = context.identitas.rpjmd_awal ?? values.tahun_mulai;
  return [
    ...(values.sasaran_rpjmd === null ? [{ kind: "sasaran_rpjmd", set: { sasaran_rpjmd: "…" } } as const] : []),
    ...(values.kode_program === null && program !== null
      ? [{ kind: "kode_program", set: { kode_program: program } } as const]
      : []),
    ...(values.tahun_rkpd === null && year !== null
      ? [{ kind: "tahun_rkpd", set: { tahun_rkpd: year } } as const]
      : []),
    ...(values.sesuai_rtrw === null ? [{ kind: "sesuai_rtrw", set: { sesuai_rtrw: "YA" } } as const] : []),
  ];
}

function otherChanges(values: Pemetaan, context: RegionContext): readonly Change[] {
  const next = nextKesiapan(values);
  const isRegional = (values.sumber_biaya ?? []).some((source) => source.startsWith("APBD_"));
  const isNamed = partnerNamed({ values }, context.submission.region);
  return [
    ...(next === null ? [] : [{ kind: "kesiapan", target: next, set: { kesiapan: next } } as const]),
    ...(isNamed ? [] : [{ kind: "mitra", set: { nama_mitra: "…" } } as const]),
    ...(isRegional && values.sudah_dianggarkan !== "Ya"
      ? [{ kind: "anggaran", set: { sudah_dianggarkan: "Ya" } } as const]
      : []),
  ];
}

function hasUsg({ values: { usg_u, usg_s, usg_g } }: TypedRow<"permasalahan">): boolean {
  return usg_u !== null && usg_s !== null && usg_g !== null;
}

/** Problems of the same bidang in the region's own form that are not linked yet. */
function linkableProblems(values: Pemetaan, context: RegionContext): readonly string[] {
  const already = new Set(linked(context.masalah, values.ref_masalah));
  return [...context.masalah.values()]
    .filter((row) => row.values.bidang_urusan === values.bidang_urusan && hasUsg(row) && !already.has(row))
    .flatMap((row) => row.values.kode_masalah ?? [])
    .sort();
}

/** Every change but that of U, S and G, in the order of the form. */
export function simpleCandidates(values: Pemetaan, context: RegionContext): readonly Candidate[] {
  const simple = [...planChanges(values, context), ...otherChanges(values, context)].map(({ kind, target, set }) => ({
    kind,
    target: target ?? null,
    usgSum: null,
    values: { ...values, ...set },
    context,
  }));
  const links = linkableProblems(values, context).map((code) => ({
    kind: "masalah" as const,
    target: code,
    usgSum: null,
    values: { ...values, ref_masalah: [...(values.ref_masalah ?? []), code] },
    context,
  }));
  return [...simple, ...links];
}

const NEW_PROBLEM = "M-BARU";

/** Three marks of 1–5 with this sum. */
function marksOf(sum: number): { usg_u: number; usg_s: number; usg_g: number } {
  const usg_u = Math.min(5, sum - 2);
  const usg_s = Math.min(5, sum - usg_u - 1);
  return { usg_u, usg_s, usg_g: sum - usg_u - usg_s };
}

/**
 * U, S and G filled in for the first linked problem that lacks them, or for a problem newly linked where none is. Nothing
 * where urgency is known already.
 */
export function usgCandidate(values: Pemetaan, context: RegionContext, sum: number): Candidate | null {
  const problems = linked(context.masalah, values.ref_masalah);
  if (problems.some(hasUsg)) return null;
  const [first] = problems;
  const code = first?.values.kode_masalah ?? NEW_PROBLEM;
  const filled = { ...first?.values, kode_masalah: code, ...marksOf(sum) } as Records["permasalahan"];
  const row = { ...first, values: filled } as TypedRow<"permasalahan">;
  return {
    kind: "usg",
    target: first === undefined ? null : code,
    usgSum: sum,
    values: { ...values, ref_masalah: [...(values.ref_masalah ?? []), code] },
    context: { ...context, masalah: new Map([...context.masalah, [code.toUpperCase(), row]]) },
  };
}
