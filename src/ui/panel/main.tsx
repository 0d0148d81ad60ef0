import { start } from '../start.ts';
import { Panel } from './Panel.tsx';

start(<Panel />);
