import { fillWords } from '../../core/words.ts';
import { replyCustoms } from '../../languages/replies.ts';
import { words } from '../words.ts';

/** Which languages replies are written in, and who has read them. */
export function LanguageTable() {
  const { replies } = words;
  return (
    <section class="stack snug" data-test="languages">
      <h2>{replies.checkedTitle}</h2>
      <p class="small muted">{replies.checkedLine}</p>
      <table class="small checked">
        <tbody>
          {replyCustoms.map(({ code, name, checked }) => (
            <tr key={code}>
              <th scope="row" lang={code}>
                {name}
              </th>
              <td>{checked === null ? replies.checkedNot : fillWords(replies.checkedBy, { name: checked })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
