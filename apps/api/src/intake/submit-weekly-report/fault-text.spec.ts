import { LOCALES } from '@fordel/shared';
import { faultText } from './fault-text.js';
import { ReportFaultCode } from './report-fault.js';

const fault = (code: ReportFaultCode, categoryCode = 'gown') =>
  ({ path: 'lines.0.stock', code, categoryCode, figure: 'stock' }) as const;

describe('what a fault is called', () => {
  it.each(Object.values(ReportFaultCode))('%s has a sentence of its own in every language', (code) => {
    const sentences = LOCALES.map((locale) => faultText(fault(code), locale));
    expect(new Set(sentences).size).toBe(LOCALES.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*gown.*\.$/u);
  });

  it('names figure and category', () => {
    expect(faultText(fault(ReportFaultCode.NEGATIVE), 'nb')).toBe(
      'Beholdning for «gown» kan ikke være under null.',
    );
    expect(faultText(fault(ReportFaultCode.ABSURD), 'en')).toBe(
      'Stock for “gown” is above 1,000,000,000. Check the number and its unit.',
    );
  });

  it('does not repeat at length what somebody sent', () => {
    const sentence = faultText(fault(ReportFaultCode.UNKNOWN_CATEGORY, 'x'.repeat(100_000)), 'nn');
    expect(sentence).toBe(`Det finst ingen kategori «${'x'.repeat(40)}…».`);
  });
});
