import { start } from '../start.ts';
import { readFirstSight } from './first.ts';
import { Popup } from './Popup.tsx';

readFirstSight().then((first) => start(<Popup first={first} />));
