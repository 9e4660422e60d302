import { LOCALES } from '@fordel/shared';
import { faultText } from './fault-text.js';
import { ReportFaultCode } from './report-fault.js';

const fault = (code: ReportFaultCode, categoryCode = 'gown') =>
  ({ path: 'lines.0.stock', code, categoryCode, figure: 'stock' }) as const;

describe('what a fault is called', () => {
  it.each(Object.values(ReportFaultCode))('%s has a sentence of its own in every language', (code) => {
    const sentences = LOCALES.map((locale) => faultText(fault(code), locale, null));
    expect(new Set(sentences).size).toBe(LOCALES.length);
    const quotes = code === ReportFaultCode.UNKNOWN_PART ? /^\p{Lu}.*\.$/u : /^\p{Lu}.*gown.*\.$/u;
    for (const sentence of sentences) expect(sentence).toMatch(quotes);
  });

  it('names figure and category', () => {
    expect(faultText(fault(ReportFaultCode.NEGATIVE), 'nb', 'Smittefrakk')).toBe(
      'Beholdning for «Smittefrakk» kan ikke være under null.',
    );
    expect(faultText(fault(ReportFaultCode.ABSURD), 'en', 'Isolation gown')).toBe(
      'Stock for “Isolation gown” is above 1,000,000,000. Check the number and its unit.',
    );
  });

  it('does not repeat at length what somebody sent', () => {
    const sentence = faultText(fault(ReportFaultCode.UNKNOWN_CATEGORY, 'x'.repeat(100_000)), 'nn', null);
    expect(sentence).toBe(`Det finst ingen kategori «${'x'.repeat(40)}…».`);
  });
});
