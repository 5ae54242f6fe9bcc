import type { PublishedSample } from './published-samples.ts';

/** Dated flows of documentation, test suites and bug reports. */
export const publishedDatedRates: PublishedSample[] = [
  {
    source: 'pyxirr, tests/test_scheduled.rs + tests/samples/minus_0_99.csv at 5f31a85',
    published: -0.9989769231734277,
    tolerance: 1e-7,
    rates: [-0.9989769231734277],
    rows: `
      2021-06-09 -134.09  2021-08-11 40.86`,
  },
  {
    source: 'pyxirr, tests/test_scheduled.rs + tests/samples/minus_0_993.csv at 5f31a85',
    published: -0.993785049929284,
    tolerance: 1e-7,
    rates: [-0.9995965225383258, -0.993785049949483],
    rows: `
      2021-06-08 -1000000  2022-06-29 5000  2023-06-08 -3  2023-06-30 0`,
  },
  {
    source: 'pyxirr, test_xirr_day_count act/365F = MathWorks xirr documentation example',
    published: 0.10064378342638,
    tolerance: 1e-8,
    rates: [0.10064378342663986],
    rows: `
      2007-01-12 -10000  2008-02-14 2500  2008-03-03 2000  2008-06-14 3000
      2008-12-01 4000`,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/XIRR.php at 11645d5',
    published: undefined,
    tolerance: 1e-6,
    rates: [],
    rows: `
      2015-01-04 4000  2019-06-27 46000`,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/XIRR.php at 11645d5',
    published: -0.6118824173,
    tolerance: 1e-6,
    rates: [-0.6118824172723526],
    rows: `
      2018-09-05 -1000000.706  2018-09-26 947003.58`,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/XIRR.php at 11645d5',
    published: 0.137963527441025,
    tolerance: 1e-6,
    rates: [0.1379635331954127],
    rows: `
      2019-06-20 139947.43  2019-06-27 1893.67  2019-06-21 52573.25  2019-06-24 48849.74
      2019-06-27 26369.16  2019-07-27 -273029.18`,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/XIRR.php at 11645d5',
    published: 0.15467888,
    tolerance: 1e-6,
    rates: [0.1546788773083941],
    rows: `
      2019-06-20 1893.67  2019-06-27 139947.43  2019-06-21 52573.25  2019-06-24 48849.74
      2019-06-27 26369.16  2019-07-27 -273029.18`,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/XIRR.php at 11645d5',
    published: 3.434984565,
    tolerance: 1e-6,
    rates: [3.434984568866094],
    rows: `
      2008-01-01 -10000  2008-03-01 2750  2008-10-30 4250  2009-02-15 3250
      2009-04-01 2750  2009-06-01 46000`,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/XIRR.php at 11645d5',
    published: -0.642307613,
    tolerance: 1e-6,
    rates: [-0.6423076121954044],
    rows: `
      2021-11-24 55600  2021-12-24 -51094.83`,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/XIRR.php at 11645d5',
    published: 0,
    tolerance: 1e-6,
    rates: [-1.1102230246251565e-16],
    rows: `
      2010-01-01 -1000  2011-01-01 1000`,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/XIRR.php at 11645d5',
    published: 0.1212676,
    tolerance: 1e-6,
    rates: [0.12126764907904317],
    rows: `
      2010-01-01 -1000  2010-04-01 -1000  2010-07-01 -1000  2010-10-01 -1000
      2011-01-01 4300`,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/XIRR.php at 11645d5',
    published: 2,
    tolerance: 1e-6,
    rates: [1.9999999999999996],
    rows: `
      2010-01-01 -1000  2011-01-01 3000`,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/XIRR.php at 11645d5',
    published: 0.2504234710540838,
    tolerance: 1e-6,
    rates: [0.25042347105408314],
    rows: `
      2016-01-15 -1000  2016-02-08 -2500  2016-04-17 -1000  2016-08-24 5050`,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/XIRR.php at 11645d5',
    published: -0.7640294,
    tolerance: 1e-6,
    rates: [-0.764029407049243],
    rows: `
      2001-06-22 -2610  2001-07-03 -2589  2001-07-05 -5110  2001-07-06 -2550
      2001-07-09 -5086  2001-07-10 -2561  2001-07-12 -5040  2001-07-13 -2552
      2001-07-16 -2530  2001-07-17 29520`,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/XIRR.php at 11645d5',
    published: 12238535290000000,
    tolerance: 1e-6,
    rates: [12238535289956416],
    rows: `
      2017-12-16 -2236.3994659663  2017-12-26 -47.3417585212  2017-12-29 -46.52619316339632  2017-12-31 10424.74612565936
      2017-12-20 -13.077972551952`,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/XIRR.php at 11645d5',
    published: -0.379332733303311,
    tolerance: 1e-6,
    rates: [-0.37933273287498176],
    rows: `
      2022-05-02 -19646.10172  2022-05-31 -22288.58964  2022-06-01 -1483.5  2022-06-26 -12597.54406
      2022-06-30 -46629.45777  2022-07-01 -2472.769  2022-07-15 0  2022-07-31 -25616.37076
      2022-09-02 -30055.68344  2022-09-05 1038.5  2022-09-27 -13621.9742  2022-09-28 13629.539
      2022-09-29 -36736.0694  2022-10-03 -944.605609  2022-10-06 -49020.77156  2022-10-10 27308.87082
      2022-11-01 -63912.64722  2022-11-03 8764.136  2022-11-04 3162  2022-12-01 -23946.7257
      2022-12-02 -5428.8  2022-12-28 -83899.24172  2022-12-30 58242.82346  2023-01-02 -11147.78101
      2023-01-13 287092.5749`,
  },
  {
    source: 'nodejs-xirr issue 14 (Newton-Raphson failed to converge)',
    published: -0.7650989868520959,
    tolerance: 1e-8,
    rates: [-0.7650989868520964],
    rows: `
      2021-08-03 -99995  2021-08-09 97642`,
  },
  {
    source: 'java-xirr issue 12 (expected 18.84%)',
    published: 0.1884,
    tolerance: 5e-5,
    rates: [0.18839778311051514],
    rows: `
      2019-10-25 984290.64  2020-10-25 -156452.14  2021-10-25 -156000  2022-10-25 -156000
      2023-10-25 -319306.62  2024-10-25 -319306.62  2025-10-25 -319306.62  2026-10-25 -319306.62
      2027-10-25 -582400`,
  },
  {
    source: 'brandon93s/irr, dist/irr/xirr/xirr.test.js (daily rate 0.0006331317126750946)',
    published: 0.2598843736560037,
    // A daily rate, found to 3e-9 and compounded.
    tolerance: 2e-6,
    rates: [0.25988329948372224],
    rows: `
      2020-12-31 -62577.1631095185  2021-12-31 42006.41221373999  2022-12-31 87791.69808381375  2023-12-31 -202389.12795217926
      2024-12-31 -15880.959303411251  2025-12-31 -35875.15906160025  2026-12-31 -260428.00788954477  2027-12-31 -78500
      2028-12-31 292002.444987776  2029-12-31 450752.444987776  2030-12-31 273750  2031-12-31 216250
      2032-12-31 115000  2033-12-31 105000  2034-12-31 150000  2035-12-31 150000
      2036-12-31 100000  2037-12-31 50000  2038-12-31 37500`,
  },
];
