import { expect, it } from "vitest";
import { sentencesOf } from "../../src/finding/index.ts";
import { checkForm } from "../support/check-form.ts";
import { cellOf, formWorkbook } from "../support/form-builder.ts";

it("names the article of a field that law asks for, and shows our own fields as ours", () => {
  const changes = { pemetaan: [{ bidang_urusan: "1.3", manfaat: null, objek: null, sumber_biaya: "Kas" }] };
  const { findings } = checkForm(formWorkbook(changes));
  const found = findings
    .filter(({ severity }) => severity === "GALAT")
    .map((finding) => [finding.code, finding.at.cells[0], finding.value, sentencesOf(finding, "id").basis]);
  // bidang_urusan and objek come from Pasal 4, manfaat from practice, sumber_biaya is our own design.
  expect(found).toEqual([
    ["SEL-05", cellOf("pemetaan", 0, "bidang_urusan"), "1.3", "Permendagri 22/2020 Pasal 4"],
    ["SEL-01", cellOf("pemetaan", 0, "objek"), null, "Permendagri 22/2020 Pasal 4"],
    ["SEL-01", cellOf("pemetaan", 0, "manfaat"), null, "aturan aplikasi"],
    ["SEL-05", cellOf("pemetaan", 0, "sumber_biaya"), "Kas", "aturan aplikasi"],
  ]);
});
