import fc from "fast-check";
import { expect, it } from "vitest";
import { ROW_TABLE_NAMES, type SubmittedRow, TABLE_NAMES } from "../../src/domain/index.ts";
import { openStore } from "../../src/store/index.ts";
import { cleaned, hashText, offerOf, region } from "./offers.ts";

const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "=1+1", "'", "\u0000", "P-001", "𝐊"));
const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.array(text), fc.constant(null));
// JSON has no negative zero; nor has a workbook a use for it.
const cellValue = value.map((one) => (one === 0 ? 0 : one));
const record = fc.dictionary(fc.stringMatching(/^[a-z_]{1,12}$/), cellValue);
const raw = fc.dictionary(fc.stringMatching(/^[a-z_]{1,12}$/), fc.record({ cell: fc.constant("F9"), text }));
const sheetName = fc.string({ unit: "grapheme", minLength: 1, maxLength: 31 });

const row: fc.Arbitrary<SubmittedRow> = fc.record({
  id: fc.string({ unit: "grapheme" }),
  table: fc.constantFrom(...ROW_TABLE_NAMES),
  at: fc.record({ sheet: sheetName, row: fc.integer({ min: 1, max: 1_048_576 }) }),
  values: record,
  raw,
  held: fc.boolean(),
});

const ledgerLine = fc
  .record({
    sheet: sheetName,
    table: fc.constantFrom(...TABLE_NAMES),
    accepted: fc.nat(),
    held: fc.nat(),
    ignored: fc.nat(),
    reasons: fc.dictionary(fc.string({ unit: "grapheme" }), fc.nat()),
  })
  .map((line) => ({ ...line, read: line.accepted + line.held + line.ignored }));

const same = (one: unknown): unknown => JSON.parse(JSON.stringify(one));

it("save then load keeps a submission, whatever its cells hold", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 12 }),
      fc.array(ledgerLine, { maxLength: 4 }),
      fc.record({ sheet: sheetName, values: record, raw }),
      async (rows, ledger, identitas) => {
        const store = await openStore(":memory:", { hashText, journalMode: "rollback" });
        const { submission } = offerOf({ rows, ledger, identitas });
        store.saveSubmission({ submission, findings: [cleaned], at: "2026-02-03T01:15:00.000Z", reason: null });
        expect(same(store.submissions(2026)[0]?.submission)).toEqual(same(submission));
        store.close();
      },
    ),
    { numRuns: 200 },
  );
});

it("whatever the order of arrival, each region has one current submission: the last that was new", async () => {
  const arrival = fc.record({ region: fc.constantFrom("64.02", "64.71", "64"), bytes: fc.nat({ max: 6 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(arrival, { maxLength: 15 }), async (arrivals) => {
      const store = await openStore(":memory:", { hashText, journalMode: "rollback" });
      const current = new Map<string, string>();
      const seen = new Set<number>();
      for (const { region: code, bytes } of arrivals) {
        store.saveSubmission(offerOf({ region: region(code), sha256: hashText(String(bytes)) }));
        if (!seen.has(bytes)) current.set(code, hashText(String(bytes)));
        seen.add(bytes);
      }
      const stored = store.submissions(2026).map(({ head }) => [head.region, head.sha256]);
      expect(stored).toEqual([...current].sort(([a], [b]) => (a < b ? -1 : 1)));
      expect(store.journal()).toHaveLength(seen.size);
      store.close();
    }),
  );
});
