/** Letters, digits and what paths are made of: no shell takes these for anything else. */
const PLAIN = /^[\p{L}\p{N}._/\\:@~+-]+$/u;

/** A path as it is written in a command for people to copy: quoted where a blank or a mark in it means something to a shell. */
export function commandWord(path: string): string {
  return PLAIN.test(path) ? path : `"${path}"`;
}
