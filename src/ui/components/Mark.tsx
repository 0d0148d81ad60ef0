export type MarkProps = { readonly size?: number };

/** The door, ajar. Never animated, never tinted. */
export function Mark({ size = 24 }: MarkProps) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1 15V2.500A1.500 1.500 0 0 1 2.500 1h9A1.500 1.500 0 0 1 13 2.500V15Z" fill="#886d95" />
      <path d="M3 3l5 1v11H3z" fill="#3f2c46" />
      <path d="M8 3h3v9l5 3H8z" fill="#ffc65c" />
    </svg>
  );
}
