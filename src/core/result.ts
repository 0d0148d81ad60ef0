/** How an error crosses a boundary: as a value, since an Error does not survive cloning in every browser. */
export type Result<T, E extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const failed = <E extends string>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
