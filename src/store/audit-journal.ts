import type { DatabaseSync } from "node:sqlite";
import { grouped } from "../domain/index.ts";
import type { Fault, Recorded } from "./audit-faults.ts";
import { decisionHash, refusalHash, submissionHash, withdrawalHash } from "./content-hash.ts";
import { type HashText, hashOfLine, NO_LINE_BEFORE } from "./journal.ts";
import type { JournalLine } from "./store.ts";

/** Where a line was cut out or changed, its own hash or the one it carries of the line before does not fit. */
export function chainFaults(lines: readonly JournalLine[], hashText: HashText): readonly Fault[] {
  const faults: Fault[] = [];
  let before = { number: 0, hash: NO_LINE_BEFORE };
  for (const line of lines) {
    const isNext = line.number === before.number + 1;
    if (!isNext) faults.push({ kind: "journal-cut", after: before.number, next: line.number });
    const fits = line.hash === hashOfLine(hashText, line) && (!isNext || line.previousHash === before.hash);
    if (!fits) faults.push({ kind: "journal-altered", number: line.number });
    before = line;
  }
  return faults;
}

/** One thing that the journal says was stored, and the hash it had then. */
interface Claim {
  readonly what: Recorded;
  readonly id: string;
  /** `null` in lines of the first version. */
  readonly content: string | null;
  readonly line: JournalLine;
}

function parsedFacts(facts: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(facts);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
  } catch {
    // Only a line changed past the program is no JSON, and the chain says so.
    return {};
  }
}

function claimOf(line: JournalLine): Claim | null {
  const facts = parsedFacts(line.facts);
  const content = typeof facts["content"] === "string" ? facts["content"] : null;
  const claim = (what: Recorded, key: string): Claim | null =>
    facts[key] === undefined || facts[key] === null ? null : { what, id: String(facts[key]), content, line };
  switch (line.action) {
    case "withdraw":
    case "restore":
      return claim("withdrawal", "withdrawal");
    case "decide":
      return claim("decision", "decision");
    case "import":
    case "refuse":
      return claim("submission", "submission") ?? claim("refusal", "intake");
    case "vouch":
      return (
        claim("submission", "submission") ??
        claim("refusal", "intake") ??
        claim("withdrawal", "withdrawal") ??
        claim("decision", "decision")
      );
    default:
      return null;
  }
}

interface Kept {
  readonly ids: readonly string[];
  readonly hash: (id: string) => string;
}

function keptIn(database: DatabaseSync, hashText: HashText): Readonly<Record<Recorded, Kept>> {
  const ids = (sql: string): readonly string[] =>
    database
      .prepare(sql)
      .all()
      .map(({ id }) => String(id));
  return {
    submission: {
      ids: ids("SELECT id FROM submission ORDER BY region, year, version"),
      hash: (id) => submissionHash(database, hashText, id),
    },
    refusal: {
      ids: ids("SELECT id FROM intake WHERE verdict = 'refused' ORDER BY id"),
      hash: (id) => refusalHash(database, hashText, Number(id)),
    },
    withdrawal: {
      ids: ids("SELECT number AS id FROM withdrawal ORDER BY number"),
      hash: (id) => withdrawalHash(database, hashText, Number(id)),
    },
    decision: {
      ids: ids("SELECT number AS id FROM decision ORDER BY number"),
      hash: (id) => decisionHash(database, hashText, Number(id)),
    },
  };
}

export interface Vouching {
  readonly faults: readonly Fault[];
  readonly vouchedSince: readonly { readonly submission: string; readonly at: string }[];
}

/** Holds what the tables keep against what the journal says was put there. */
export function vouching(database: DatabaseSync, lines: readonly JournalLine[], hashText: HashText): Vouching {
  const claims = lines.flatMap((line) => claimOf(line) ?? []);
  const kept = keptIn(database, hashText);
  const faults: Fault[] = [];
  for (const what of ["submission", "refusal", "withdrawal", "decision"] as const) {
    const { ids, hash } = kept[what];
    const byId = grouped(
      claims.filter((claim) => claim.what === what),
      ({ id }) => id,
    );
    for (const id of ids) {
      const contents = (byId.get(id) ?? []).filter(({ content }) => content !== null);
      if (contents.length === 0) faults.push({ kind: "unrecorded", what, id });
      const now = contents.length === 0 ? "" : hash(id);
      const broken = contents.find(({ content }) => content !== now);
      if (broken !== undefined) faults.push({ kind: "content-changed", what, id, line: broken.line.number });
    }
    const there = new Set(ids);
    for (const [id, [first]] of byId) {
      if (!there.has(id) && first !== undefined) faults.push({ kind: "gone", what, id, line: first.line.number });
    }
  }
  const vouchedSince = claims
    .filter(({ what, line }) => what === "submission" && line.action === "vouch")
    .map(({ id, line }) => ({ submission: id, at: line.at }));
  return { faults, vouchedSince };
}
