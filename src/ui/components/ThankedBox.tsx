import { words } from '../words.ts';

export type ThankedBoxProps = {
  readonly name: string;
  readonly isThanked: boolean;
  readonly onChange: (isThanked: boolean) => void;
};

/** Whether somebody was thanked, to be said otherwise by hand. */
export function ThankedBox({ name, isThanked, onChange }: ThankedBoxProps) {
  return (
    <label class="row small">
      <input
        type="checkbox"
        data-test="thanked"
        checked={isThanked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="sr">{name}: </span>
      {isThanked ? words.replies.thanked : words.replies.notThanked}
    </label>
  );
}
