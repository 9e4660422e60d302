import { scarcest } from './scarcest.js';

const line = (name: string, daysCover: number | null) => ({
  category: { code: name, name },
  outlook: { daysCover },
});

it('is what lasts for the fewest days, none at all included', () => {
  expect(scarcest([line('Munnbind', 12.5), line('Hansker', 3), line('Frakk', 3)])).toEqual({
    category: 'Hansker',
    days: 3,
  });
  expect(scarcest([line('Munnbind', 1), line('Hansker', 0)])).toEqual({ category: 'Hansker', days: 0 });
});

it('is nothing where no days are known: not known is not zero', () => {
  expect(scarcest([line('Munnbind', null)])).toBeNull();
  expect(scarcest([])).toBeNull();
  expect(scarcest([line('Munnbind', null), line('Hansker', 40)])).toEqual({ category: 'Hansker', days: 40 });
});
