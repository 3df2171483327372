// Windows 7 and 8 end with Chrome and Edge 109, a year older than these. They stand in until such offices have gone.

function define(name: string, method: (this: unknown[], ...values: never[]) => unknown): void {
  if (name in Array.prototype) return;
  Object.defineProperty(Array.prototype, name, { value: method, writable: true, configurable: true });
}

define("toSorted", function (this: unknown[], compare?: (a: unknown, b: unknown) => number) {
  return [...this].sort(compare);
});
define("toReversed", function (this: unknown[]) {
  return [...this].reverse();
});
