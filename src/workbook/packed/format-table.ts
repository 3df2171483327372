/** Number format codes, each once. */
export class FormatTable {
  readonly codes: string[] = [];
  readonly #places = new Map<string, number>();

  place(code: string): number {
    const known = this.#places.get(code);
    if (known !== undefined) {
      return known;
    }
    this.#places.set(code, this.codes.length);
    return this.codes.push(code) - 1;
  }
}
