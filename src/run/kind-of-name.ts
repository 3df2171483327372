/** Excel's and LibreOffice's locks, macOS's side files: none of them is anybody's form. */
const LOCK = /^(~\$|\.~lock\.)/;
const TEMPORARY = /^\._/;

/** What a file's name tells of it: whether an office program left it behind. */
export function kindOfName(name: string): "lock" | "temporary" | "file" {
  if (LOCK.test(name)) return "lock";
  return TEMPORARY.test(name) ? "temporary" : "file";
}
