type Child = Node | string;

/** An element with attributes and children; a text is always a text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The element of an id that the page was written with. */
export function byId<T extends Element = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`#${id} is missing`);
  return found as unknown as T;
}

/** Replaces the classes that stand for a figure's shade. */
export function setShade(target: Element, state: string): void {
  target.classList.remove("s0", "s1", "s2", "s3", "s4", "missing");
  if (state !== "") target.classList.add(state);
}
