import type { DoorState } from '../../core/company-door.ts';

export type DoorProps = { readonly name: string; readonly state: DoorState };

/** The door glyph: always with a name. */
export function Door({ name, state }: DoorProps) {
  return (
    <svg class="i door" viewBox="0 0 16 17" role="img" aria-label={name}>
      {state === 'open' && <path d="M5 2h8v12H5z" class="light" />}
      {state === 'ajar' && <path d="M10 2h3v12h-3z" class="light" />}
      <path d={LINES[state]} />
    </svg>
  );
}

const LINES: Readonly<Record<DoorState, string>> = {
  open: 'M13 14V2H5v12M1 14h14M5 2 2 4v12l3-2',
  ajar: 'M3 14V2h10v12M10 2v12M1 14h14',
  closed: 'M3 14V2h10v12M1 14h14M10.2 8v.6',
};
