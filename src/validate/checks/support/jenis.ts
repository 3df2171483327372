/** With another region, mandatory or voluntary. */
export function isKsdd(jenis: string | null): boolean {
  return jenis === "KSDD_WAJIB" || jenis === "KSDD_SUKARELA";
}

/** With a partner abroad. */
export function isAbroad(jenis: string | null): boolean {
  return jenis === "KSDPL" || jenis === "KSDLL";
}
