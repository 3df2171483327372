/**
 * Whether a text is, or begins with, a well-formed planning code beyond the 32 urusan: `4.01`, `5.02 - Keuangan`, `5.1` where Excel dropped a zero. Those are
 * supporting functions of government and no object of cooperation. A slip such as `1.3` or `2.99` is another matter.
 *
 * @source Permendagri 22/2020 Pasal 4
 */
export function isOutsideUrusan(text: string): boolean {
  return /^\s*[4-9]\.\d{1,2}(?!\d)/u.test(text);
}
