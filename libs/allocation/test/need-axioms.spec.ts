import { effectiveNeed, type NeedInput } from '@fordel/allocation';
import fc from 'fast-check';
import { parameters, reported } from './support/april.js';
import { property, TIMEOUT } from './support/cases.js';
import { needInputs, needParameters } from './support/rounds.js';

const packSize = fc.integer({ min: 1, max: 50 });

describe('what a report is worth', () => {
  const proves = (name: string, run: () => void) => it(name, run, TIMEOUT);

  proves('never lets a cap pass the plausible need, nor the request', () => {
    property([needInputs, needParameters, packSize], (input, parameters, u) => {
      const { need, request, cap, burn } = effectiveNeed(input, parameters, u);
      const most = Math.min(need, request);
      expect(cap * u).toBeLessThan(most + u);
      if (burn === 0) expect(cap).toBe(0);
      else if (parameters.rounding === 'UP') expect(cap * u).toBeGreaterThanOrEqual(most);
    });
  });

  proves('A10 a request beyond need is worth the need', () => {
    property([needInputs, needParameters, packSize, fc.nat(1_000_000)], (input, parameters, u, more) => {
      fc.pre(input.fresh !== null);
      const { need } = effectiveNeed(input, parameters, u);
      const honest = effectiveNeed({ ...input, request: need }, parameters, u);
      expect(effectiveNeed({ ...input, request: need + more }, parameters, u).cap).toBe(honest.cap);
    });
  });

  proves('bounds an unverified burn by the model', () => {
    property([needInputs, needParameters, packSize], (input, parameters, u) => {
      fc.pre(input.model !== null && !input.verified);
      const expected = Math.ceil((input.model * input.outbreak) / 1000);
      expect(effectiveNeed(input, parameters, u).burn).toBeLessThanOrEqual(
        Math.floor((expected * parameters.kHi) / 1000),
      );
    });
  });

  proves('A13 a smaller reported stock never lowers the need', () => {
    property([needInputs, needParameters, packSize, fc.nat(5000)], (input, parameters, u, less) => {
      const stock = input.fresh?.stock ?? null;
      fc.pre(stock !== null);
      const lower: NeedInput = { ...input, fresh: { ...input.fresh!, stock: Math.max(0, stock - less) } };
      const now = effectiveNeed(input, parameters, u);
      const then = effectiveNeed(lower, parameters, u);
      expect(then.stock).toBeLessThanOrEqual(now.stock);
      expect(then.need).toBeGreaterThanOrEqual(now.need);
    });
  });

  proves('divides exactly, up to the bounds', () => {
    const nearBounds = fc.oneof(
      fc.integer({ min: 1, max: 2 ** 44 - 1 }),
      fc.integer({ min: 2 ** 44 - 99, max: 2 ** 44 - 1 }),
    );
    property([nearBounds, fc.integer({ min: 1, max: 366 })], (burn, targetDays) => {
      const { need } = effectiveNeed({ ...reported(0, burn), request: 1 }, { ...parameters, targetDays }, 1);
      expect(BigInt(need)).toBe((BigInt(burn) * BigInt(targetDays) + 6n) / 7n);
    });
    property([nearBounds, fc.integer({ min: 1, max: 2 ** 31 - 1 })], (request, packSize) => {
      const input = { ...reported(0, 2 ** 44 - 1), request: Math.min(request, packSize * (2 ** 31 - 2)) };
      const exact = BigInt(input.request) / BigInt(packSize);
      expect(BigInt(effectiveNeed(input, { ...parameters, rounding: 'DOWN' }, packSize).cap)).toBe(exact);
    });
  });

  proves('A14 does not depend on the unit of measure where nothing is rounded', () => {
    property([fc.nat(500), fc.nat(500), fc.nat(500)], (stock, weekly, request) => {
      const parameters = {
        kHi: 1200,
        kLo: 500,
        kS: 1200,
        staleMax: 2,
        staleDays: 7,
        targetDays: 28,
        automaticRequests: true,
        rounding: 'UP',
      } as const;
      const input = (unit: number): NeedInput => ({
        fresh: { stock: stock * unit, consumption: weekly * unit },
        ...{ last: null, model: null, outbreak: 1000, verified: false, request: request * unit },
        ...{ deliveredSince: 0, receivedSinceReport: 0, inTransit: 0 },
      });
      expect(effectiveNeed(input(10), parameters, 50).cap).toBe(effectiveNeed(input(1), parameters, 5).cap);
    });
  });
});
