// A made-up cheque and what a machine might have read on it.

export interface MockTask {
  id: string;
  caseId: string;
  template: string;
  variant: { id: string | null; sign: string } | null;
  doubtful: string[];
  claimedBy: string | null;
}

const hex = (seed: number) => Array.from({ length: 32 }, (_, index) => ((index * 7 + seed * 11) % 16).toString(16)).join('');

export const TASKS: MockTask[] = [
  { id: `t-${hex(1)}`, caseId: `c-${hex(1)}`, template: 'in-cts2010-cheque:3', variant: { id: 'bank-211', sign: 'CODE_LINE' }, doubtful: ['courtesyAmount', 'legalAmount', 'date'], claimedBy: null },
  { id: `t-${hex(2)}`, caseId: `c-${hex(2)}`, template: 'us-personal-cheque:1', variant: null, doubtful: ['micr'], claimedBy: null },
  { id: `t-${hex(3)}`, caseId: `c-${hex(3)}`, template: 'us-personal-cheque:1', variant: null, doubtful: ['date'], claimedBy: 'omar' },
];

const field = (name: string, type: string, value: string | null, confidence: number, box: number[], alternatives: [string, number][] = []) => ({
  name,
  type,
  value,
  confidence,
  accepted: confidence > 0.95,
  origin: 'MACHINE',
  modelId: 'figures-2',
  alternatives: alternatives.map(([other, sure]) => ({ value: other, confidence: sure })),
  box: { page: 1, x: box[0], y: box[1], width: box[2], height: box[3] },
  words: [] as { confidence: number; box: { page: number; x: number; y: number; width: number; height: number } }[],
  why: confidence > 0.95 ? [] : ['Below the confidence the form asks for'],
});

export const FIELDS = [
  field('date', 'DATE', '2026-03-09', 0.71, [830, 90, 230, 60], [['2026-08-09', 0.2]]),
  field('courtesyAmount', 'COURTESY_AMOUNT', '1256.00', 0.62, [940, 185, 200, 66], [['1250.00', 0.31], ['7256.00', 0.04]]),
  field('legalAmount', 'LEGAL_AMOUNT', '1250.00', 0.88, [60, 265, 900, 62], [['1260.00', 0.09]]),
  field('micr', 'MICR_LINE', 'A123456780A 987654321C 1042', 0.997, [120, 470, 760, 46]),
  field('payee', 'PAYEE', null, 0, [160, 185, 700, 62]),
];

FIELDS[2]!.words = [
  [0.99, 80, 70],
  [0.98, 155, 150],
  [0.46, 310, 55],
  [0.97, 370, 140],
  [0.71, 515, 85],
].map(([confidence = 0, x = 0, width = 0]) => ({ confidence, box: { page: 1, x, y: 275, width, height: 46 } }));

const line = (index: number, state: string, name: string) => ({
  id: `c-${hex(index)}`,
  state,
  template: 'us-personal-cheque:1',
  variant: null as { id: string | null; sign: string } | null,
  source: { kind: 'SFTP', sender: 'demo-bank', name },
  receivedAt: new Date(Date.now() - index * 400_000).toISOString(),
  changedAt: new Date(Date.now() - index * 390_000).toISOString(),
  sha256: hex(index) + hex(9),
  mediaType: 'image/png',
  bytes: 184_233,
  fields: state === 'PARKED' ? [] : FIELDS,
  findings: [],
  pages: state === 'PARKED' ? [] : [{ page: 1, width: 1200, height: 550 }],
  problem: state === 'PARKED' ? { code: 'TRUNCATED', message: 'The file ends before its image does.' } : null,
  scan: null,
  items: [],
});

export const CASES = [
  { ...line(1, 'AWAITING_VERIFICATION', 'cheque-1042.png'), template: 'in-cts2010-cheque:3', variant: { id: 'bank-211', sign: 'CODE_LINE' } },
  line(2, 'AWAITING_VERIFICATION', 'cheque-1043.png'),
  line(4, 'POSTED', 'cheque-1039.tif'),
  line(5, 'REJECTED', 'cheque-1038.tif'),
  line(6, 'PARKED', 'half-a-cheque.tif'),
];

const HAND = 'font-family="Caveat, Segoe Script, Bradley Hand, cursive" font-style="italic" fill="#1d2f6f"';

export function item(viewBox = '0 0 1200 550'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" font-family="Helvetica, sans-serif">
<rect width="1200" height="550" fill="#eef4ec"/><rect x="14" y="14" width="1172" height="522" fill="none" stroke="#9db79a" stroke-width="3"/>
<text x="60" y="70" font-size="26" font-weight="700">SAMPLE PERSON</text><text x="60" y="98" font-size="18">1 Example Street, Sampletown</text><text x="1080" y="66" font-size="24">1042</text>
<text x="770" y="140" font-size="18">DATE</text><line x1="825" y1="146" x2="1070" y2="146" stroke="#333"/><text x="840" y="138" font-size="36" ${HAND}>03/09/2026</text>
<text x="60" y="235" font-size="16">PAY TO THE ORDER OF</text><line x1="250" y1="240" x2="900" y2="240" stroke="#333"/><text x="270" y="232" font-size="40" ${HAND}>Example Garden Supplies</text>
<text x="912" y="232" font-size="30">$</text><rect x="935" y="185" width="210" height="66" fill="#fff" stroke="#333"/><text x="950" y="234" font-size="42" ${HAND}>1,250.00</text>
<line x1="60" y1="322" x2="960" y2="322" stroke="#333"/><text x="80" y="312" font-size="38" ${HAND}>One thousand two hundred fifty and no/100</text><text x="985" y="318" font-size="20">DOLLARS</text>
<text x="60" y="430" font-size="16">FOR</text><line x1="110" y1="432" x2="480" y2="432" stroke="#333"/><line x1="700" y1="432" x2="1140" y2="432" stroke="#333"/><text x="760" y="422" font-size="40" ${HAND}>S. Person</text>
<text x="130" y="505" font-family="monospace" font-size="32">A123456780A 987654321C 1042</text></svg>`;
}

export function snippet(name: string): string {
  const box = FIELDS.find((candidate) => candidate.name === name)?.box;
  if (box === undefined) return item();
  const { x = 0, y = 0, width = 1200, height = 550 } = box as { x?: number; y?: number; width?: number; height?: number };
  const margin = height * 0.35;
  return item(`${x - margin} ${y - margin} ${width + 2 * margin} ${height + 2 * margin}`).replace(
    '<svg ',
    `<svg width="${width + 2 * margin}" height="${height + 2 * margin}" `,
  );
}
