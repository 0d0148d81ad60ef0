import type { ComponentChildren, RefObject } from 'preact';
import { type CompanyDoor, doorOf } from '../../core/company-door.ts';
import type { Draft } from '../../core/draft.ts';
import { lastWordOf } from '../../core/last-word.ts';
import { silenceOf, type Thresholds } from '../../core/silence.ts';
import { reachedBy } from '../../core/stage.ts';
import { fillWords } from '../../core/words.ts';
import { Door } from '../components/Door.tsx';
import { inWords } from '../in-words.ts';
import { sayLastWord } from '../last-word.ts';
import { words } from '../words.ts';
import type { Row } from './use-applications.ts';

export type ApplicationsTableProps = {
  readonly shelves: Readonly<Record<(typeof SHELVES)[number], readonly Row[]>>;
  readonly doors: readonly CompanyDoor[];
  readonly drafts: readonly Draft[];
  readonly thresholds: Thresholds;
  readonly open: string | null;
  /** Belongs to the row that is open, and stands right after it: beside the table where there is room. */
  readonly drawer: ComponentChildren;
  /** The row that was open last: its button takes the focus when the drawer goes. */
  readonly last: string | null;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly chosen: ReadonlySet<string>;
  readonly now: number;
  readonly onOpen: (id: string) => void;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onRest: (ids: readonly string[]) => void;
};

const SHELVES = ['alive', 'quiet', 'rest'] as const;
const { applications: say } = words;

/** The whole history: what is alive first, then what went quiet, then what rests. */
export function ApplicationsTable(props: ApplicationsTableProps) {
  return (
    <section class={props.drawer ? 'scrolls beside' : 'scrolls'} aria-label={say.title}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">{say.choose}</span>
            </th>
            <th scope="col">{say.details.role}</th>
            <th scope="col">{say.details.company}</th>
            <th scope="col">{say.stage}</th>
            <th scope="col">{say.lastWord}</th>
            <th scope="col">{say.door}</th>
          </tr>
        </thead>
        {SHELVES.filter((shelf) => props.shelves[shelf].length > 0).map((shelf) => (
          <tbody key={shelf} data-test={`shelf-${shelf}`}>
            <tr>
              <th colSpan={6} scope="rowgroup" class="shelf">
                <div class="row between">
                  <h2>
                    {say.shelves[shelf]} <span class="muted small">{say.shelfLines[shelf]}</span>
                  </h2>
                  {shelf === 'quiet' && props.shelves.quiet.length > 1 && (
                    <RestAll rows={props.shelves.quiet} onRest={props.onRest} />
                  )}
                </div>
              </th>
            </tr>
            {props.shelves[shelf].map((row) => (
              <ApplicationLine key={row.application.id} row={row} {...props} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function RestAll({ rows, onRest }: { readonly rows: readonly Row[] } & Pick<ApplicationsTableProps, 'onRest'>) {
  return (
    <button
      type="button"
      class="btn"
      data-test="rest-all"
      onClick={() => onRest(rows.map(({ application }) => application.id))}
    >
      {fillWords(say.restAll, { count: inWords(rows.length) })}
    </button>
  );
}

function ApplicationLine({
  row,
  doors,
  drafts,
  thresholds,
  open,
  drawer,
  last,
  button,
  chosen,
  now,
  onOpen,
  onChoose,
}: ApplicationsTableProps & { readonly row: Row }) {
  const { id, company, role, status } = row.application;
  const name = role ?? say.noRole;
  const door = doorOf(company, doors, status === 'alive');
  const silence = silenceOf(row, now, thresholds);
  return (
    <>
      <tr aria-selected={open === id} data-test="application-row">
        <td>
          <input
            type="checkbox"
            aria-label={fillWords(say.chooseOne, { name: company ?? name })}
            checked={chosen.has(id)}
            onChange={(event) => onChoose(id, event.currentTarget.checked)}
          />
        </td>
        <td>
          <button
            ref={last === id ? button : null}
            type="button"
            class="link strong"
            aria-expanded={open === id}
            onClick={() => onOpen(id)}
          >
            <bdi>{name}</bdi>
          </button>
        </td>
        <td>
          <bdi>{company ?? say.noCompany}</bdi>
        </td>
        <td>
          <span class={status === 'alive' ? 'tag now' : 'tag'}>{say.stages[reachedBy(row.events)]}</span>
        </td>
        <td>
          {sayLastWord(row.events, silence, now)}
          {silence === null && lastWordOf(row, drafts)?.asks && (
            <>
              {' '}
              <span class="tag">{say.yourTurn}</span>
            </>
          )}
        </td>
        <td>
          <Door name={say.doors[door]} state={door} />
        </td>
      </tr>
      {open === id && drawer && (
        <tr class="opened">
          <td colSpan={6}>{drawer}</td>
        </tr>
      )}
    </>
  );
}
