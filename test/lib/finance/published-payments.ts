/**
 * PMT, PV, FV and NPER, all as the payment that belongs to the other numbers: whichever of them
 * the source calculates, the equation between them is the same.
 */
export const publishedPayments: {
  source: string;
  rate: number;
  periods: number;
  presentValue: number;
  futureValue: number;
  timing: 'end' | 'start';
  payment: number;
  tolerance: number;
}[] = [
  {
    source: 'PMT, numpy-financial, tests/test_financial.py at f47e8af',
    rate: 0.006666666666666667,
    periods: 60,
    presentValue: 15000,
    futureValue: 0,
    timing: 'end',
    payment: -304.145914,
    tolerance: 1e-5,
  },
  {
    source: 'PV, numpy-financial, tests/test_financial.py at f47e8af',
    rate: 0.07,
    periods: 20,
    presentValue: -127128.1709461939,
    futureValue: 0,
    timing: 'end',
    payment: 12000,
    tolerance: 1e-8,
  },
  {
    source: 'PV, pyxirr, tests/test_periodic.rs at 5f31a85',
    rate: 0.004166666666666667,
    periods: 120,
    presentValue: -100.0006713162,
    futureValue: 15692.93,
    timing: 'end',
    payment: -100,
    tolerance: 1e-8,
  },
  {
    source: 'FV, numpy-financial, tests/test_financial.py at f47e8af',
    rate: 0.075,
    periods: 20,
    presentValue: 0,
    futureValue: 86609.36267304292,
    timing: 'end',
    payment: -2000,
    tolerance: 1e-8,
  },
  {
    source: 'NPER, numpy-financial, tests/test_financial.py at f47e8af',
    rate: 0.075,
    periods: 20.76156441,
    presentValue: 0,
    futureValue: 100000,
    timing: 'start',
    payment: -2000,
    tolerance: 0.0001,
  },
];
