import { start } from '../start.ts';
import { readFirstCase } from './first.ts';
import { Panel } from './Panel.tsx';

readFirstCase().then((first) => start(<Panel first={first} />));
