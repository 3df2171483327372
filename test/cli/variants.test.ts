import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { freshFolder, ksd, ROOT } from "./run-ksd.ts";

const VARIANTS = join(ROOT, "test/fixtures/samples/variants");
const BASELINE = "a-openpyxl.xlsx";
const folder = freshFolder();
afterAll(folder.remove);

/** The one submission of a file as it is exported, without where its cells stood and what the file is called. */
function contentOf(name: string): unknown {
  const workspace = join(folder.path, name);
  ksd(folder.path, "init", workspace, "--province", "64", "--year", "2026");
  expect(ksd(workspace, "import", "--quiet", join(VARIANTS, name)).code).toBe(0);
  const { submissions } = JSON.parse(ksd(workspace, "export").stdout);
  const [{ file: _file, sha256: _sha256, ...content }] = submissions;
  return JSON.parse(JSON.stringify(content, (key, value) => (key === "_at" ? undefined : value)));
}

it.each(readdirSync(VARIANTS).filter((name) => name !== BASELINE))(
  "%s gives the same submission, field by field",
  (name) => {
    expect(contentOf(name)).toEqual(baseline());
  },
);

let made: unknown;
function baseline(): unknown {
  made ??= contentOf(BASELINE);
  return made;
}
