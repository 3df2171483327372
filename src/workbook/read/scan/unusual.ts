/** Thrown by the fast parsers at anything they do not know: the reference parser then reads the part from its beginning. */
export class Unusual extends Error {
  constructor() {
    super("left to the reference parser");
    this.name = "Unusual";
  }
}
