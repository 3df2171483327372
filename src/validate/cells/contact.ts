import type { ProblemOf } from "./reading.ts";

const EMAIL = /^[^\s@,;<>()"]+@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}$/u;
const PHONE = /^(?:\+?62|0)\d{7,13}$/;
const EXTENSION = /\s*(?:ext|ekst|pes|pesawat)\.?\s*\d{1,6}$/i;
const LABEL = /^(?:telp?|telepon|hp|wa|whatsapp|fax)\.?\s*:?\s*/i;

function isPhone(text: string): boolean {
  return PHONE.test(
    text
      .replace(LABEL, "")
      .replace(EXTENSION, "")
      .replace(/[\s().-]/g, ""),
  );
}

function isEmail(text: string): boolean {
  return text.length <= 254 && !text.includes("..") && EMAIL.test(text);
}

/** A remark on a telephone number or e-mail address that cannot be reached as written; several may stand in one cell. */
export function contactProblem(text: string, type: "phone" | "email"): ProblemOf<"SEL-15"> | null {
  const parts = text.split(type === "phone" ? /[;,/\n]/ : /[;,\n]|\s\/\s/).map((part) => part.trim());
  const wrong = parts.filter((part) => part !== "").find((part) => !(type === "phone" ? isPhone(part) : isEmail(part)));
  if (wrong === undefined) return null;
  // Excel drops the zero in front of a number.
  const expected = type === "phone" && /^8\d{8,11}$/.test(wrong) ? [`0${wrong}`] : [];
  return {
    code: "SEL-15",
    severity: "PERINGATAN",
    value: wrong,
    expected,
    detail: { kind: type === "phone" ? "telepon" : "surel" },
  };
}
