import { noDoor } from '../../core/company-door.ts';
import { companyKey } from '../../core/company-name.ts';
import { fillWords } from '../../core/words.ts';
import { allDoors } from '../../storage/suggestions.ts';
import { useStored } from '../hooks/use-stored.ts';
import { words } from '../words.ts';
import { CompanyRoutes } from './CompanyRoutes.tsx';
import { Icon } from './Icon.tsx';

/** The ways on from the company that said no, folded: the same that stand with its application. */
export function PlanRoutes({ company }: { readonly company: string }) {
  const key = companyKey(company);
  const [stored, reload] = useStored(`routes:${key}`, allDoors);
  if (key === '' || stored.state !== 'ready') return null;
  return (
    <details>
      <summary data-test="routes">
        <Icon name="chevron" />
        {fillWords(words.plan.routes, { company })}
      </summary>
      <div class="stack phase">
        <CompanyRoutes door={stored.value.find((door) => door.key === key) ?? noDoor(key)} onChanged={reload} />
      </div>
    </details>
  );
}
