import fc from 'fast-check';
import type { ConfirmReceiptInput } from './input.js';
import { receiptFault } from './receipt-faults.js';
import { receiptMovement } from './receipt-movement.js';

const recipientId = 'recipient';
/** What a line is booked as, in words. */
const booked = (quantity: number, arrived: number, damaged: number): Record<string, number> => {
  const { legs } = receiptMovement({ shipmentId: 's', recipientId }, [
    { productId: 'p', quantity, arrived, damaged },
  ]);
  return Object.fromEntries(
    legs.map(({ from, to, quantity: units }) => [`${from.kind} > ${to.kind}`, units]),
  );
};

describe('a signed line', () => {
  it('that came as sent is delivered', () => {
    expect(booked(100, 100, 0)).toEqual({ 'IN_TRANSIT > DELIVERED': 100 });
  });

  it('that is short is written off for what is missing', () => {
    expect(booked(100, 90, 0)).toEqual({ 'IN_TRANSIT > DELIVERED': 90, 'IN_TRANSIT > WRITTEN_OFF': 10 });
    expect(booked(100, 0, 0)).toEqual({ 'IN_TRANSIT > WRITTEN_OFF': 100 });
  });

  it('that is damaged is written off for the damage', () => {
    expect(booked(100, 90, 20)).toEqual({ 'IN_TRANSIT > DELIVERED': 70, 'IN_TRANSIT > WRITTEN_OFF': 30 });
    expect(booked(100, 100, 100)).toEqual({ 'IN_TRANSIT > WRITTEN_OFF': 100 });
  });

  it('that is more than sent is found, and its damage taken from what was sent first', () => {
    expect(booked(100, 130, 0)).toEqual({
      'IN_TRANSIT > DELIVERED': 100,
      'COUNT_DIFFERENCE > DELIVERED': 30,
    });
    expect(booked(100, 130, 110)).toEqual({
      'IN_TRANSIT > WRITTEN_OFF': 100,
      'COUNT_DIFFERENCE > DELIVERED': 20,
      'COUNT_DIFFERENCE > WRITTEN_OFF': 10,
    });
  });

  it('always accounts for every unit', () => {
    const units = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(units, units, fc.double({ min: 0, max: 1, noNaN: true }), (sent, arrived, part) => {
        const quantity = sent + 1;
        const damaged = Math.floor(arrived * part);
        const { legs } = receiptMovement({ shipmentId: 's', recipientId }, [
          { productId: 'p', quantity, arrived, damaged },
        ]);
        const sum = (side: 'from' | 'to', kind: string): number =>
          legs.filter((leg) => leg[side].kind === kind).reduce((total, leg) => total + leg.quantity, 0);
        expect(sum('from', 'IN_TRANSIT')).toBe(quantity);
        expect(sum('from', 'COUNT_DIFFERENCE')).toBe(Math.max(0, arrived - quantity));
        expect(sum('to', 'DELIVERED')).toBe(arrived - damaged);
        expect(sum('to', 'WRITTEN_OFF')).toBe(Math.max(0, quantity - arrived) + damaged);
        expect(legs.every((leg) => leg.quantity > 0 && leg.to.placeId === recipientId)).toBe(true);
      }),
    );
  });
});

describe('a receipt', () => {
  const shipped = [
    { productId: 'a', quantity: 500 },
    { productId: 'b', quantity: 2_000 },
  ];
  const line = (productId: string, arrived: number, damaged = 0) => ({ productId, arrived, damaged });
  const pathOf = (lines: ConfirmReceiptInput['lines'], note?: string): string | undefined =>
    receiptFault({ lines, note }, shipped)?.path;

  it('has every shipped product once, with possible numbers', () => {
    expect(pathOf([line('b', 0), line('A', 500, 500)], 'vått')).toBeUndefined();
  });

  it.each([
    ['a product missing', [line('a', 500)], 'lines'],
    ['nothing', [], 'lines'],
    ['a product twice', [line('a', 500), line('b', 1), line('a', 500)], 'lines.2.productId'],
    ['a product that was not shipped', [line('a', 500), line('c', 1)], 'lines.1.productId'],
    ['more damaged than arrived', [line('a', 500), line('b', 7, 8)], 'lines.1.damaged'],
    ['an absurd number', [line('a', 10_501), line('b', 2_000)], 'lines.0.arrived'],
  ])('with %s is refused there', (_, lines, path) => {
    expect(pathOf(lines)).toBe(path);
  });

  it('may say that much more came, up to ten times or ten thousand units more', () => {
    expect(pathOf([line('a', 10_500), line('b', 20_000)])).toBeUndefined();
    expect(pathOf([line('a', 500), line('b', 20_001)])).toBe('lines.1.arrived');
  });

  it('has a note of bounded length', () => {
    const lines = [line('a', 500), line('b', 2_000)];
    expect(pathOf(lines, 'x'.repeat(2_000))).toBeUndefined();
    expect(pathOf(lines, 'x'.repeat(2_001))).toBe('note');
  });
});
