/** Formats that files refer to by number without writing them down. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "mm-dd-yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  27: "yyyy/m/d",
  28: "yyyy/m/d",
  29: "yyyy/m/d",
  30: "m-d-yy",
  31: "yyyy/m/d",
  32: "h:mm",
  33: "h:mm:ss",
  34: "h:mm",
  35: "h:mm:ss",
  36: "yyyy/m/d",
  37: "#,##0_);\\(#,##0\\)",
  38: "#,##0_);[Red]\\(#,##0\\)",
  39: "#,##0.00_);\\(#,##0.00\\)",
  40: "#,##0.00_);[Red]\\(#,##0.00\\)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
  50: "yyyy/m/d",
  51: "yyyy/m/d",
  52: "yyyy/m/d",
  53: "yyyy/m/d",
  54: "yyyy/m/d",
  55: "h:mm",
  56: "h:mm:ss",
  57: "yyyy/m/d",
  58: "yyyy/m/d",
};

export const GENERAL = "General";

export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? GENERAL;
}

/**
 * Whether a number in this format stands for a day or a time of day. Durations (`[h]:mm`) are numbers: 36 hours are
 * no date. Letters in quotation marks, after a backslash or an underscore, and in brackets are not part of the pattern.
 */
export function isDateFormat(code: string): boolean {
  if (code === GENERAL || code === "") {
    return false;
  }
  const first = code.replace(/"[^"]*"|\\.|_.|\*./g, "").split(";")[0] ?? "";
  if (/\[(h+|m+|s+)\]/i.test(first)) {
    return false;
  }
  return /[ymdhs]/i.test(first.replace(/\[[^\]]*\]/g, "").replace(/general/gi, ""));
}
