import { language, words } from '../words.ts';
import { CrisisContact } from './CrisisContact.tsx';
import { SERVICES } from './services.ts';

const countries = new Intl.DisplayNames([words.code], { type: 'region' });
const services = SERVICES.map((one) => ({ ...one, where: countries.of(one.country) ?? one.country })).toSorted((a, b) =>
  a.where.localeCompare(b.where, language),
);

/** Where the advice comes from, what the evidence says, and people who help. */
export function HelpPart() {
  const { help } = words;
  return (
    <div class="stack wide">
      <section class="stack wash" aria-labelledby="crisis">
        <h2 id="crisis">{help.crisis}</h2>
        <p class="small">{help.crisisLine}</p>
        <ul class="stack small snug">
          {help.crisisContacts.map((contact) => (
            <li key={contact}>
              <CrisisContact text={contact} />
            </li>
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2>{help.careers}</h2>
        <p class="small muted">{help.careersLine}</p>
        <ul class="services small">
          {services.map(({ where, name, address }) => (
            <li key={address}>
              {where}:{' '}
              <a href={`https://${address}`} target="_blank" rel="noreferrer">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2>{help.advice}</h2>
        <p class="small">{help.adviceLine}</p>
      </section>
      <section class="stack">
        <h2>{help.evidence}</h2>
        <p class="small muted">{help.evidenceLine}</p>
        {help.findings.map(({ says, source }) => (
          <p key={source} class="small">
            {says} <span class="muted">{source}</span>
          </p>
        ))}
      </section>
      <section class="stack">
        <h2>{help.schools}</h2>
        <p class="small">{help.schoolsLine}</p>
      </section>
    </div>
  );
}
