import { useId } from 'preact/hooks';

type SegOption<T extends string> = { readonly value: T; readonly label: string };
export type SegProps<T extends string> = {
  readonly label: string;
  readonly options: readonly SegOption<T>[];
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
  readonly test?: string;
};

/** One of few: one Tab stop, arrows move and choose. */
export function Seg<T extends string>({ label, options, value, onChoose, test }: SegProps<T>) {
  const name = useId();
  return (
    <div class="seg" role="radiogroup" aria-label={label} data-test={test}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
