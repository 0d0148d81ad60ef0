import type { RefObject } from 'preact';
import type { OwnTemplate } from '../../core/template.ts';
import { fillWords } from '../../core/words.ts';
import { words } from '../words.ts';

export type TemplateRowProps = {
  readonly template: OwnTemplate;
  /** Takes the focus, where this one was at hand last. */
  readonly place: RefObject<HTMLLIElement | null> | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onEdit: () => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
  readonly onMove: (by: -1 | 1) => void;
};

/** One template of the person's own, with what can be done with it. */
export function TemplateRow({
  template,
  place,
  isFirst,
  isLast,
  onEdit,
  onDuplicate,
  onDelete,
  onMove,
}: TemplateRowProps) {
  const { templates: say } = words;
  const { name } = template;
  const button = (label: string, onClick: () => void, test: string, more: { isOff?: boolean; full?: string } = {}) => (
    <button
      type="button"
      class="btn quiet"
      data-test={test}
      aria-label={more.full ?? `${label}: ${name}`}
      aria-disabled={more.isOff}
      onClick={() => !more.isOff && onClick()}
    >
      {label}
    </button>
  );
  return (
    <li ref={place} class="row between person">
      <span class="grow">
        {name}
        <small class="muted preview" dir="auto">
          {template.text.slice(0, 90)}
        </small>
      </span>
      {button(say.edit, onEdit, 'template-edit')}
      {button(say.duplicate, onDuplicate, 'template-duplicate')}
      {button(say.up, () => onMove(-1), 'template-up', { isOff: isFirst, full: fillWords(say.moveUp, { name }) })}
      {button(say.down, () => onMove(1), 'template-down', { isOff: isLast, full: fillWords(say.moveDown, { name }) })}
      {button(say.delete, onDelete, 'template-delete')}
    </li>
  );
}
