import { registerEnumType } from '@nestjs/graphql';

export enum ServicesReduced {
  NO = 'NO',
  REDUCED = 'REDUCED',
  STOPPED = 'STOPPED',
}
registerEnumType(ServicesReduced, {
  name: 'ServicesReduced',
  description: 'Whether services suffered for lack of equipment.',
  valuesMap: {
    NO: { description: 'All went on as usual.' },
    REDUCED: { description: 'Some were given less than usual.' },
    STOPPED: { description: 'Some were not given at all.' },
  },
});
