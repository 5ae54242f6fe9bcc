/** Facts that others have published about functions of spreadsheets, each with its source. */

interface PublishedRates {
  source: string;
  flows: number[];
  /** As published; undefined where the source gives no rate. */
  published: number | undefined;
  tolerance: number;
  /** All rates above -100 %, found by a scan and bisection. */
  rates: number[];
}

/** IRR: `published` is one of the rates. */
export const publishedRates: PublishedRates[] = [
  {
    source: 'numpy-financial, tests/test_financial.py at f47e8af',
    flows: [-150000, 15000, 25000, 35000, 45000, 60000],
    published: 0.0524,
    tolerance: 0.0001,
    rates: [0.0524328888594141],
  },
  {
    source: 'numpy-financial, tests/test_financial.py at f47e8af',
    flows: [-100, 100, 0, -7],
    published: -0.0833,
    tolerance: 0.0001,
    rates: [-0.6788943736323866, -0.08329966618493267],
  },
  {
    source: 'numpy-financial, tests/test_financial.py at f47e8af',
    flows: [-5, 10.5, 1, -8, 1],
    published: 0.0886,
    tolerance: 0.0001,
    rates: [-0.8702012474847411, 0.08859833852775525, 0.7095595276861837],
  },
  {
    source: 'numpy-financial, tests/test_financial.py at f47e8af',
    flows: [-1, -2, -3],
    published: undefined,
    tolerance: 0,
    rates: [],
  },
  {
    source: 'numpy-financial, tests/test_financial.py at f47e8af test_gh_44',
    flows: [-1678.87, 771.96, 1814.05, 3520.3, 3552.95, 3584.99, 4789.91, -1],
    published: 1.00426,
    tolerance: 0.0001,
    rates: [-0.9997912604283283, 1.004269848720558],
  },
  {
    source: 'formulajs, test/financial.js at af0f0b4',
    flows: [-9765000, -24338874, -3354506, 814300, 1595562, 1975118, 1688159, 391944],
    published: -0.33923419058193316,
    tolerance: 1e-9,
    rates: [-0.33923419051909065],
  },
  {
    source: 'pyxirr, tests/test_periodic.rs at 5f31a85 test_irr_equal_payments',
    flows: [
      -12138.436076306429, 576.2077573369947, 576.2077573369947, 576.2077573369947,
      576.2077573369947, 576.2077573369947, 576.2077573369947, 576.2077573369947, 576.2077573369947,
      576.2077573369947, 576.2077573369947, 576.2077573369947, 576.2077573369947, 576.2077573369947,
      576.2077573369947, 576.2077573369947, 576.2077573369947, 576.2077573369947, 576.2077573369947,
      576.2077573369947, -528.8894576218179,
    ],
    published: -0.01562626238348752,
    tolerance: 1e-9,
    rates: [-0.5214066280462827, -0.01562626238348764],
  },
  {
    source: 'pyxirr, tests/test_periodic.rs at 5f31a85 test_irr_equal_payments',
    flows: [
      -15634.416942708685, 800.1218253156637, 800.1218253156637, 800.1218253156637,
      800.1218253156637, 800.1218253156637, 800.1218253156637, 800.1218253156637, 800.1218253156637,
      800.1218253156637, 800.1218253156637, 800.1218253156637, 800.1218253156637, 800.1218253156637,
      800.1218253156637, 800.1218253156637, 800.1218253156637, 800.1218253156637, 800.1218253156637,
      800.1218253156637, -304.9753896431489,
    ],
    published: -0.004883289820554082,
    tolerance: 1e-9,
    rates: [-0.724028451438915, -0.004883289820554264],
  },
  {
    source: 'pyxirr, tests/test_periodic.rs at 5f31a85 issue 46',
    flows: [
      -144852555, 1418817.33, 1402670.49, 1382962.9, 1370421.6, 1354305.96, 1338186.55, 1318574.19,
      1305934.72, 1289804.33, 1273673.5, 1253548.45, 1241449.17, 1225335.63, 1209170.48, 1189273.31,
      1176256.9, 1159466.27, 1142451.61, 1121479.27, 1106681.64,
    ],
    published: -0.13209372260468,
    tolerance: 1e-9,
    rates: [-0.13209372260468688],
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/IRR.php at 11645d5',
    flows: [-70000, 12000, 15000, 18000, 21000, 26000],
    published: 0.08663094803652,
    tolerance: 1e-8,
    rates: [0.08663094803653164],
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/IRR.php at 11645d5',
    flows: [-100, 20, 24, 28.8, 34.56, 41.47],
    published: 0.130575756371527,
    tolerance: 1e-8,
    rates: [0.13057575637556934],
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/IRR.php at 11645d5',
    flows: [-70000, -12000, -15000, -18000, -21000],
    published: undefined,
    tolerance: 1e-8,
    rates: [],
  },
  {
    source: 'formulajs, issue 174 (Excel: -56%; formulajs 4.4 gave Infinity)',
    flows: [-15000, 6630],
    published: -0.558,
    tolerance: 1e-9,
    rates: [-0.558],
  },
  {
    source: 'algebraic (Lorie-Savage pump): 25% and 400%',
    flows: [-1600, 10000, -10000],
    published: 0.25,
    tolerance: 1e-9,
    rates: [0.24999999999999994, 3.9999999999999982],
  },
  {
    source: 'closed form',
    flows: [-1000, 1100],
    published: 0.1,
    tolerance: 1e-12,
    rates: [0.09999999999999999],
  },
];

/** MIRR: undefined where the source reports an error. */
export const publishedModifiedRates: {
  source: string;
  flows: number[];
  financeRate: number;
  reinvestRate: number;
  published: number | undefined;
  tolerance: number;
}[] = [
  {
    source: 'numpy-financial, tests/test_financial.py at f47e8af',
    flows: [-120000, 39000, 30000, 21000, 37000, 46000],
    financeRate: 0.1,
    reinvestRate: 0.12,
    published: 0.126094,
    tolerance: 1e-6,
  },
  {
    source: 'numpy-financial, tests/test_financial.py at f47e8af',
    flows: [-4500, -800, 800, 800, 600],
    financeRate: 0.05,
    reinvestRate: 0.08,
    published: -0.1784449,
    tolerance: 1e-6,
  },
  {
    source: 'numpy-financial, tests/test_financial.py at f47e8af',
    flows: [39000, 30000, 21000, 37000, 46000],
    financeRate: 0.1,
    reinvestRate: 0.12,
    published: undefined,
    tolerance: 0,
  },
  {
    source: 'formulajs, test/financial.js at af0f0b4',
    flows: [-75000, 12000, 15000, 18000, 21000, 24000],
    financeRate: 0.1,
    reinvestRate: 0.12,
    published: 0.07971710360838036,
    tolerance: 1e-9,
  },
  {
    source: 'pyxirr, tests/test_periodic.rs at 5f31a85',
    flows: [-1000, 100, 250, 500, 500],
    financeRate: 0.1,
    reinvestRate: 0.1,
    published: 0.10401626745,
    tolerance: 1e-9,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/MIRR.php at 11645d5',
    flows: [-120000, 39000, 30000, 21000, 37000, 46000],
    financeRate: 0.1,
    reinvestRate: 0.14,
    published: 0.13475911082831,
    tolerance: 1e-8,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/MIRR.php at 11645d5',
    flows: [-100, 12, 14, 11, 13, 16],
    financeRate: 5.5,
    reinvestRate: 5,
    published: 1.8579321744785,
    tolerance: 1e-8,
  },
  {
    source: 'PhpSpreadsheet, tests/data/Calculation/Financial/MIRR.php at 11645d5',
    flows: [-0.12, 0.13, 0.125],
    financeRate: 1.23,
    reinvestRate: -2.34,
    published: undefined,
    tolerance: 1e-8,
  },
];
