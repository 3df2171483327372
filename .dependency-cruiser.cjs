// The borders of docs/arsitektur.md, written once: who may import whom, and which packages live where.
/** @type {Record<string, { may: string[], packages?: string[] }>} */
const BORDERS = {
  domain: { may: [] },
  finding: { may: ["domain"] },
  regulation: { may: ["domain", "finding"], packages: ["zod", "@noble/hashes"] },
  workbook: {
    may: ["domain", "finding"],
    packages: ["exceljs", "csv-parse", "fflate", "saxes", "@noble/hashes", "@e965/xlsx"],
  },
  validate: {
    may: ["domain", "finding", "regulation", "workbook"],
    packages: ["zod", "fastest-levenshtein", "@noble/hashes"],
  },
  store: { may: ["domain", "finding"], packages: ["node:sqlite"] },
  diff: { may: ["domain", "finding", "regulation"] },
  score: { may: ["domain", "regulation"] },
  match: { may: ["domain", "regulation", "score"], packages: ["fastest-levenshtein"] },
  report: {
    may: ["domain", "finding", "regulation", "score", "match", "workbook"],
    packages: [
      "handlebars",
      "fflate",
      "d3-array",
      "d3-force",
      "d3-geo",
      "d3-scale-chromatic",
      "topojson-client",
      "@resvg/resvg-wasm",
      "geojson",
      "topojson-specification",
    ],
  },
  draft: { may: ["domain", "regulation", "report"], packages: ["docx", "fflate"] },
  run: {
    may: [
      "domain",
      "finding",
      "regulation",
      "workbook",
      "validate",
      "store",
      "diff",
      "score",
      "match",
      "report",
      "draft",
    ],
    packages: ["zod", "@noble/hashes", "highs"],
  },
  checker: { may: ["domain", "report", "run", "workbook"], packages: ["fflate", "zod"] },
  cli: {
    may: ["run", "finding", "report", "domain", "workbook"],
    packages: ["commander", "chalk", "ora", "minizlib", "node:*"],
  },
};

/** Folders whose imports from these are for types alone: at run time the data has already been handed over. */
const TYPES_ONLY = [
  ["validate", "workbook"],
  ["match", "score"],
  ["report", "score"],
  ["report", "match"],
  ["report", "workbook"],
  ["checker", "workbook"],
];

const folders = Object.keys(BORDERS);
const escaped = (text) => text.replaceAll("/", "\\/").replaceAll(".", "\\.");

const folderRules = folders.map((folder) => ({
  name: `${folder}-borders`,
  severity: "error",
  comment: `src/${folder} may import only: ${BORDERS[folder].may.join(", ") || "nothing"}. Move the code to the stage it belongs to, or pass the value in as an argument.`,
  from: { path: `^src/${folder}/` },
  to: { path: "^src/[^/]+/", pathNot: `^src/(${[folder, ...BORDERS[folder].may].join("|")})/` },
}));

const doorRules = folders.map((folder) => ({
  name: `${folder}-door`,
  severity: "error",
  comment: `Other folders import src/${folder}/index.ts only. Export what you need there.`,
  from: { path: "^src/", pathNot: `^src/${folder}/` },
  to: { path: `^src/${folder}/`, pathNot: `^src/${folder}/index\\.ts$` },
}));

const packageRules = folders.map((folder) => {
  const allowed = BORDERS[folder].packages ?? [];
  const npm = allowed.filter((name) => !name.startsWith("node:"));
  const builtin = allowed.filter((name) => name.startsWith("node:")).map((name) => name.slice(5));
  const anyBuiltin = builtin.includes("*");
  const allowedPath = [
    ...npm.map((name) => `node_modules/${escaped(name)}/`),
    ...npm.map((name) => `node_modules/@types/${escaped(name)}/`),
    ...builtin.filter((name) => name !== "*").map((name) => `^(node:)?${name}$`),
  ];
  return {
    name: `${folder}-packages`,
    severity: "error",
    comment: `src/${folder} may use only these packages: ${allowed.join(", ") || "none"}. Files, clock, terminal and network belong to src/cli, which hands them in as ports.`,
    from: { path: `^src/${folder}/` },
    to: {
      dependencyTypes: anyBuiltin ? ["npm"] : ["npm", "core", "npm-dev", "npm-optional", "npm-no-pkg", "npm-unknown"],
      ...(allowedPath.length > 0 ? { pathNot: allowedPath } : {}),
    },
  };
});

const typeRules = TYPES_ONLY.map(([from, to]) => ({
  name: `${from}-types-of-${to}`,
  severity: "error",
  comment: `src/${from} may use the types of src/${to}, never its code. Let src/run pass the value in.`,
  from: { path: `^src/${from}/` },
  to: { path: `^src/${to}/`, dependencyTypesNot: ["type-only", "type-import"] },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    ...doorRules,
    ...packageRules,
    ...typeRules,
    {
      name: "no-cycles",
      severity: "error",
      comment: "Data flows one way. Break the circle: move what both need to the earlier stage.",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only", "type-import"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "Nobody imports this file. Export it through the folder's index.ts or delete it.",
      from: { orphan: true, path: "^src/" },
      to: {},
    },
    {
      name: "no-tests-in-src",
      severity: "error",
      comment: "The program never depends on its tests.",
      from: { path: "^src/" },
      to: { path: "^(test|bench)/" },
    },
    {
      name: "no-unresolved",
      severity: "error",
      comment: "This import leads nowhere: check the path and its .ts ending.",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
