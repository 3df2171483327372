import { KsdError } from "../domain/index.ts";
import { cellWords, urgencyOf } from "../report/index.ts";
import {
  annotateFiles,
  type Checked,
  letterText,
  type Ports,
  receiptText,
  regionName,
  validateFiles,
  validateJson,
} from "../run/index.ts";
import { memoryPorts } from "./memory-ports.ts";
import type { Answer, CheckAnswer, FileAnswer, Job } from "./protocol.ts";

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** `kiriman/kukar.xlsx` → `kukar`. */
const plainName = ({ source }: Job): string => source.name.replace(/\/$/, "").replace(/\.[^.]+$/, "");

function checkAnswer(checked: Checked, { version }: Job["settings"]): CheckAnswer {
  const findings = checked.files.flatMap(({ validated }) => validated.findings);
  const region = checked.files[0]?.validated.region ?? null;
  return {
    json: { id: validateJson(checked, version, "id"), en: validateJson(checked, version, "en") },
    places: findings.map((finding) => ({
      urgency: urgencyOf(finding),
      cells: finding.at.cells.length === 0 ? null : cellWords(finding.at.cells),
      heading: finding.at.heading,
    })),
    regionName: region === null ? null : regionName(region),
    isIgnored: findings.some(({ code }) => code === "BKS-08"),
  };
}

async function annotatedCopy(
  ports: Ports,
  checked: Checked,
  written: ReadonlyMap<string, Uint8Array | string>,
): Promise<FileAnswer | null> {
  const { copies, problems } = await annotateFiles(ports, checked, "");
  for (const { error } of problems) throw error;
  const [copy] = copies;
  const content = copy?.copy == null ? undefined : written.get(copy.copy);
  if (copy?.copy == null || content === undefined) return null;
  return {
    name: copy.copy,
    type: copy.copy.endsWith(".xlsm")
      ? "application/vnd.ms-excel.sheet.macroEnabled.12"
      : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: typeof content === "string" ? utf8(content) : new Uint8Array(content),
    isNewForm: copy.kind === "new-form",
  };
}

async function textAnswer(ports: Ports, checked: Checked, job: Job): Promise<FileAnswer> {
  const name = plainName(job);
  switch (job.want) {
    case "letter-html": {
      const content = utf8(await letterText(ports, checked, "html"));
      return { name: `${name}-berita-acara.html`, type: "text/html", content, isNewForm: false };
    }
    case "letter-md": {
      const content = utf8(await letterText(ports, checked, "md"));
      return { name: `${name}-berita-acara.md`, type: "text/markdown", content, isNewForm: false };
    }
    default: {
      const content = utf8(receiptText(ports, checked, job.language));
      return { name: `${name}-tanda-periksa.txt`, type: "text/plain", content, isNewForm: false };
    }
  }
}

async function answerTo(job: Job): Promise<Answer> {
  const { number, settings, source } = job;
  const { workspace, reportDate, profile } = settings;
  const written = new Map<string, Uint8Array | string>();
  const ports = memoryPorts(job, written);
  const checked = await validateFiles(ports, { paths: [source.path], workspace, reportDate, profile });
  for (const { error } of checked.problems) throw error;
  if (job.want === "check") return { number, kind: "checked", answer: checkAnswer(checked, settings) };
  if (job.want !== "annotate") return { number, kind: "file", answer: await textAnswer(ports, checked, job) };
  const answer = await annotatedCopy(ports, checked, written);
  return answer === null ? { number, kind: "nothing" } : { number, kind: "file", answer };
}

/** Does what the page asks for, by the use cases of the command line. Never rejects. */
export async function doJob(job: Job): Promise<Answer> {
  const { number } = job;
  try {
    return await answerTo(job);
  } catch (error) {
    if (!(error instanceof KsdError)) {
      return {
        number,
        kind: "crashed",
        cause: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
    const { sentence, hint } = error;
    const words = (language: "id" | "en"): string => [sentence[language], hint?.[language] ?? ""].join(" ").trim();
    return { number, kind: "problem", id: words("id"), en: words("en") };
  }
}
