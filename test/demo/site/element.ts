type Attributes = Readonly<Record<string, string>>;

/** An element with its attributes and children. Strings become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** An element that holds the markup of a mail of ours. */
export function withMarkup(made: HTMLElement, html: string): HTMLElement {
  made.innerHTML = html;
  return made;
}
