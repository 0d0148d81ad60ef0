export type DoorProps = { readonly name: string };

/** The door glyph, ajar: always with a name. */
export function Door({ name }: DoorProps) {
  return (
    <svg class="i door" viewBox="0 0 16 17" role="img" aria-label={name}>
      <path d="M10 2h3v12h-3z" class="light" />
      <path d="M3 14V2h10v12M10 2v12M1 14h14" />
    </svg>
  );
}
