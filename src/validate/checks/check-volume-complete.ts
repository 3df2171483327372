// Volume, its unit and the year of the data mean something only together. People know the figure and leave unit or year to
// the reader. Aturan aplikasi.
import { rowCheck } from "../check.ts";
import { allOrNone } from "./support/all-or-none.ts";

export const checkVolumeComplete = rowCheck({
  code: "PO-01",
  table: "potensi",
  needs: ["volume", "satuan", "tahun_data"],
  test: (row) => allOrNone(row, ["volume", "satuan", "tahun_data"]),
});
