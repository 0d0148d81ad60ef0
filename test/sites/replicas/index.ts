import { replicasFromNotes } from './from-notes.ts';
import { gmail } from './gmail.ts';
import { nextcloud } from './nextcloud.ts';
import { openXchange } from './open-xchange.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import type { Replica } from './scene.ts';
import { snappymail } from './snappymail.ts';
import { sogo } from './sogo.ts';
import { tuta } from './tuta.ts';

/** Every webmail that is rebuilt here for the tests, in its documented structure. */
export const replicas: readonly Replica[] = [
  gmail,
  outlook,
  proton,
  tuta,
  openXchange,
  roundcube,
  sogo,
  nextcloud,
  snappymail,
  ...replicasFromNotes,
];
