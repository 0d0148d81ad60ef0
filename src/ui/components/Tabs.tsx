import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isTextField } from '../text-field.ts';

type Tab<T extends string> = { readonly id: T; readonly label: string };
export type TabsProps<T extends string> = {
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly selected: T;
  readonly onSelect: (id: T) => void;
  /** The selected tab, for the focus to come back to. */
  readonly place: RefObject<HTMLButtonElement | null>;
};

/** Tabs: arrows move and choose, and so do 1, 2, 3 while no field has the focus. */
export function Tabs<T extends string>({ label, tabs, selected, onSelect, place }: TabsProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return;
      const tab = tabs[Number(event.key) - 1];
      if (tab) onSelect(tab.id);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [tabs, onSelect]);
  const onArrow = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const onward = event.currentTarget.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const back = onward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const step = event.key === onward ? 1 : event.key === back ? -1 : 0;
    if (step === 0) return;
    const at = (tabs.findIndex(({ id }) => id === selected) + step + tabs.length) % tabs.length;
    const next = tabs[at];
    if (next) onSelect(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onArrow}>
      {tabs.map(({ id, label: name }, index) => (
        <button
          key={id}
          ref={id === selected ? place : null}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-controls={`part-${id}`}
          aria-selected={id === selected}
          aria-keyshortcuts={String(index + 1)}
          tabIndex={id === selected ? 0 : -1}
          data-test={`tab-${id}`}
          onClick={() => onSelect(id)}
        >
          {name}{' '}
          <span class="kbd" aria-hidden="true">
            {index + 1}
          </span>
        </button>
      ))}
    </div>
  );
}
