import type { Operator } from "../operator.ts";
import { SERIES_OPERATORS } from "./berjalan-neraca-pdrb.ts";
import { MARK_OPERATORS } from "./cell-marks.ts";
import { VALUE_OPERATORS } from "./cell-values.ts";
import { COLUMN_OPERATORS } from "./columns.ts";
import { FILE_OPERATORS } from "./file.ts";
import { IDENTITY_OPERATORS, SOURCE_OPERATORS } from "./identity.ts";
import { CONTENT_OPERATORS } from "./pemetaan-content.ts";
import { KIND_OPERATORS } from "./pemetaan-kind.ts";
import { SHEET_OPERATORS } from "./sheets.ts";

export const OPERATORS: readonly Operator[] = [
  ...FILE_OPERATORS,
  ...VALUE_OPERATORS,
  ...MARK_OPERATORS,
  ...SHEET_OPERATORS,
  ...COLUMN_OPERATORS,
  ...IDENTITY_OPERATORS,
  ...SOURCE_OPERATORS,
  ...KIND_OPERATORS,
  ...CONTENT_OPERATORS,
  ...SERIES_OPERATORS,
];
