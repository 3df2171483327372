/** What a file may cost. A refusal names the one that was passed. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  readonly entries: number;
  /** Bytes of all parts together once unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed one, for parts over `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Non-blank cells of all sheets. */
  readonly cells: number;
}

const MB = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 25 * MB,
  entries: 5000,
  unpackedBytes: 256 * MB,
  ratio: 200,
  ratioFromBytes: 10 * MB,
  cells: 4_000_000,
};

/** `26214400` → `25 MB`, `26214401` → `25,1 MB`: rounded up, so that a value over a limit of whole megabytes never reads like it. */
export function megabytes(bytes: number): string {
  return `${(Math.ceil((bytes / MB) * 10) / 10).toString().replace(".", ",")} MB`;
}
