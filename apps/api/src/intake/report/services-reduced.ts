/** Whether services suffered for lack of equipment. */
export enum ServicesReduced {
  NO = 'NO',
  REDUCED = 'REDUCED',
  STOPPED = 'STOPPED',
}
