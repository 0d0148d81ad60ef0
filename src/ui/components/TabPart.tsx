import type { ComponentChildren } from 'preact';

export type TabPartProps = { readonly id: string; readonly isShown: boolean; readonly children: ComponentChildren };

/** What a tab shows. It stays mounted, so that words typed there are still there after a look elsewhere. */
export function TabPart({ id, isShown, children }: TabPartProps) {
  return (
    <div id={`part-${id}`} role="tabpanel" aria-labelledby={`tab-${id}`} hidden={!isShown}>
      {children}
    </div>
  );
}
