import type { Operator } from "../operator.ts";
import { SERIES_OPERATORS } from "./berjalan-neraca-pdrb.ts";
import { MARK_OPERATORS } from "./cell-marks.ts";
import { VALUE_OPERATORS } from "./cell-values.ts";
import { FILE_OPERATORS } from "./file.ts";
import { IDENTITY_OPERATORS, SOURCE_OPERATORS } from "./identity.ts";
import { CONTENT_OPERATORS } from "./pemetaan-content.ts";
import { KIND_OPERATORS } from "./pemetaan-kind.ts";
import { STRUCTURE_OPERATORS } from "./structure.ts";

export const OPERATORS: readonly Operator[] = [
  ...FILE_OPERATORS,
  ...VALUE_OPERATORS,
  ...MARK_OPERATORS,
  ...STRUCTURE_OPERATORS,
  ...IDENTITY_OPERATORS,
  ...SOURCE_OPERATORS,
  ...KIND_OPERATORS,
  ...CONTENT_OPERATORS,
  ...SERIES_OPERATORS,
];
