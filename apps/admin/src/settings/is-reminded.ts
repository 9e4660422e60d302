import type { Me } from '../app/SignedInPage.js';
import { corresponds } from '../messages/use-corresponds.js';

/** Whether somebody's organisation is told things by e-mail, and decides what. */
export const isReminded = (me: Me): boolean => corresponds(me) || me.role === 'RHF';
