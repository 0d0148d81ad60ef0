import { start } from '../start.ts';
import { words } from '../words.ts';
import { Welcome } from './Welcome.tsx';

document.title = words.welcome.title;
start(<Welcome />);
