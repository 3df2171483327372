// Kode Program is a program of the chosen bidang and of the region's level. People copy the other level's code, which means
// another program there, or give the code of an activity. Aturan aplikasi.
import { type Program, programOf, programsNear } from "../../regulation/index.ts";
import { rowCheck } from "../check.ts";

type Level = Program["level"];

const WELL_FORMED = /^(\d\.\d{2}\.\d{2})(?![\d.])/u;
const OTHER: Readonly<Record<Level, Level>> = { kabkota: "provinsi", provinsi: "kabkota" };

function notInList(code: string, level: Level): { reason: "not-in-list" | "other-level"; program: string | null } {
  const other = programOf(OTHER[level], code);
  return { reason: other === undefined ? "not-in-list" : "other-level", program: other?.name ?? null };
}

export const checkProgramInList = rowCheck({
  code: "PM-14",
  table: "pemetaan",
  needs: ["bidang_urusan", "kode_program"],
  test: ({ values: { bidang_urusan: bidang, kode_program: entered } }, { form: { level } }) => {
    if (entered === null) return "not-applicable";
    const near = (text: string): readonly string[] => (bidang === null ? [] : programsNear(level, bidang, text));
    const code = WELL_FORMED.exec(entered.trim())?.[1];
    if (code === undefined) {
      return {
        fields: ["kode_program"],
        severity: "GALAT",
        expected: near(entered),
        detail: { reason: "malformed", program: null },
      };
    }
    const program = programOf(level, code);
    if (bidang !== null && !code.startsWith(`${bidang}.`)) {
      return {
        fields: ["kode_program"],
        severity: "GALAT",
        expected: near(`${code} ${program?.name ?? ""}`),
        detail: { reason: "other-bidang", program: program?.name ?? null },
      };
    }
    if (program !== undefined) return "passed";
    const detail = notInList(code, level);
    return {
      fields: ["kode_program"],
      severity: "PERINGATAN",
      expected: near(`${code} ${detail.program ?? ""}`),
      detail,
    };
  },
});
