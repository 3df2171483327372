import {
  provinceOf,
  type RegionEconomics,
  type RowTableName,
  type Submission,
  type SubmittedRow,
} from "../domain/index.ts";
import { COMPONENT_INPUTS, type ComponentInputs, GATE_INPUTS, linked } from "../score/index.ts";
import type { RowTraceJson } from "./contracts/trace.ts";
import { type Explanation, explainScore } from "./explain-score.ts";
import type { ScoredWorkspace } from "./score-workspace.ts";
import { type UsedCell, usedOfIdentity, usedOfRow } from "./trace-cells.ts";

type ScoreTrace = NonNullable<RowTraceJson["score"]>;

const TOTAL = "TOTAL";

interface Traced {
  readonly scored: ScoredWorkspace;
  readonly submission: Submission;
  readonly row: SubmittedRow;
}

/** The accepted rows that a proposal's references lead to, as the score finds them. */
function linkedRows(
  { submission, row }: Traced,
  table: RowTableName,
  key: string,
  reference: string,
): readonly SubmittedRow[] {
  const refs = row.values[reference];
  const byCode = new Map(
    submission.rows
      .filter((one) => one.table === table && !one.held)
      .map((one) => [
        String(one.values[key] ?? "")
          .trim()
          .toUpperCase(),
        one,
      ]),
  );
  return linked(byCode, Array.isArray(refs) ? (refs as readonly string[]) : null);
}

/** A region's figures of one sector and its total in the years compared; without a written total all sectors make it. */
function pdrbRows(
  submission: Submission,
  sectors: ReadonlySet<string>,
  { firstYear, lastYear }: RegionEconomics,
): readonly SubmittedRow[] {
  const ofYears = submission.rows.filter(
    ({ table, held, values }) =>
      table === "pdrb" && !held && (values["tahun"] === firstYear || values["tahun"] === lastYear),
  );
  return ofYears.filter(({ values }) => {
    const isTotalWritten = ofYears.some(
      (other) => other.values["tahun"] === values["tahun"] && other.values["kode_lu"] === TOTAL,
    );
    const sector = String(values["kode_lu"]);
    return sectors.has(sector) || sector === TOTAL || !isTotalWritten;
  });
}

function pdrbUses(traced: Traced, potensi: readonly SubmittedRow[]): readonly UsedCell[] {
  const { scored, submission } = traced;
  const economics = scored.result.economics.find(({ region }) => region === submission.region);
  const sectors = new Set(
    potensi.flatMap(({ values }) => (typeof values["lapangan_usaha"] === "string" ? [values["lapangan_usaha"]] : [])),
  );
  if (economics === undefined || economics.reason !== null || sectors.size === 0) return [];
  const province = scored.stored.find(({ head }) => head.region === provinceOf(submission.region))?.submission;
  return [submission, ...(province === undefined ? [] : [province])].flatMap((one) =>
    pdrbRows(one, sectors, economics).flatMap((row) => usedOfRow(one, row, ["kode_lu", "tahun", "adhk"])),
  );
}

function usesOf(traced: Traced, inputs: ComponentInputs): readonly UsedCell[] {
  const { submission, row } = traced;
  const potensi = inputs.potensi === undefined ? [] : linkedRows(traced, "potensi", "kode_potensi", "ref_potensi");
  const masalah =
    inputs.permasalahan === undefined ? [] : linkedRows(traced, "permasalahan", "kode_masalah", "ref_masalah");
  return [
    ...usedOfRow(submission, row, inputs.pemetaan),
    ...usedOfIdentity(submission, inputs.identitas ?? []),
    ...potensi.flatMap((one) => usedOfRow(submission, one, inputs.potensi ?? [])),
    ...masalah.flatMap((one) => usedOfRow(submission, one, inputs.permasalahan ?? [])),
    ...(inputs.pdrb === true ? pdrbUses(traced, potensi) : []),
  ];
}

function classOf(explanation: Explanation): Pick<ScoreTrace, "class" | "classReason" | "score" | "rank"> {
  if (explanation.kind === "review") {
    const { channel, words } = explanation.proposal;
    return { class: "PERLU_TELAAH", classReason: `${channel}: ${words.join("; ")}`, score: null, rank: null };
  }
  const { class: kind, classReason } = explanation.proposal;
  const isScored = explanation.kind === "scored";
  return {
    class: kind,
    classReason,
    score: isScored ? explanation.proposal.score : null,
    rank: isScored ? explanation.proposal.rank : null,
  };
}

/** From a proposal's score, component by component, to the rows and cells each looked at. */
export function traceScore(traced: Traced): ScoreTrace {
  const explanation = explainScore(traced.scored, traced.row.id);
  return {
    kind: explanation.kind,
    ...classOf(explanation),
    classUses: [...usesOf(traced, GATE_INPUTS)],
    components: explanation.components.map((component) => ({
      ...component,
      uses: [...usesOf(traced, COMPONENT_INPUTS[component.id])],
    })),
  };
}
