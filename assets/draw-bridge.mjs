// Draws assets/bridge.png, the picture of the default article: `npm run build && node assets/draw-bridge.mjs`.
import { writeFileSync } from 'node:fs';
import { drawSvg } from '../build/image/png.js';

const width = 1600;
const height = 900;
const horizon = 560;
const deck = 470;
const ink = '#22303c';

// A fixed sequence, so that the same picture is drawn every time.
function* sequence(seed) {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}
const chance = sequence(7);
const next = () => chance.next().value;

const line = (x1, y1, x2, y2, stroke, weight) =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}" stroke-width="${weight}"/>`;

function hills(base, rise, fill, seed) {
  const steps = 24;
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const swell = Math.sin(i * 0.55 + seed) + 0.5 * Math.sin(i * 1.3 + seed * 2);
    return `${(i * width) / steps},${Math.round(base - rise * (1 + swell * 0.45))}`;
  });
  return `<polygon points="0,${horizon} ${points.join(' ')} ${width},${horizon}" fill="${fill}"/>`;
}

function sea() {
  const strokes = [];
  for (let y = horizon + 10; y < height; y += 13) {
    const depth = (y - horizon) / (height - horizon);
    for (let x = -60 + next() * 90; x < width; x += 50 + next() * 170 * (0.5 + depth)) {
      const length = 20 + next() * 90 * (0.4 + depth);
      strokes.push(line(Math.round(x), y, Math.round(x + length), y, '#c4d2d6', (1 + 1.6 * depth).toFixed(1)));
    }
  }
  return `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="#5f7f8c"/>${strokes.join('')}`;
}

const piers = [260, 620, 980, 1340];

function pier(x) {
  const stays = [];
  for (let i = 1; i <= 7; i++) {
    const reach = i * 24;
    const top = 350 - i * 14;
    stays.push(line(x, top, x - reach, deck, ink, 2.2), line(x, top, x + reach, deck, ink, 2.2));
  }
  const mast = `<polygon points="${x - 5},236 ${x + 5},236 ${x + 12},${deck} ${x - 12},${deck}" fill="${ink}"/>`;
  const leg = `<polygon points="${x - 14},${deck} ${x + 14},${deck} ${x + 22},650 ${x - 22},650" fill="${ink}"/>`;
  const foam = `<ellipse cx="${x}" cy="652" rx="52" ry="7" fill="#e6edee"/>`;
  const blades = [90, 210, 330].map(
    (turn) => `<path d="M0 0 Q 9 -30 0 -58 Q -9 -30 0 0" transform="rotate(${turn})" fill="#dfe8e9"/>`,
  );
  const turbine = `<g transform="translate(${x} 742)">${blades.join('')}<circle r="9" fill="#dfe8e9"/></g>`;
  return stays.join('') + mast + leg + foam + turbine;
}

function ferry(x, y) {
  return `<g transform="translate(${x} ${y})">
    <polygon points="-86,0 92,0 74,26 -70,26" fill="#8a1c1c"/>
    <rect x="-58" y="-24" width="104" height="24" fill="#f6f1e6"/>
    <rect x="-30" y="-42" width="50" height="18" fill="#f6f1e6"/>
    <rect x="26" y="-56" width="14" height="32" fill="#22303c"/>
    ${[-48, -28, -8, 12].map((w) => `<rect x="${w}" y="-17" width="11" height="9" fill="#5f7f8c"/>`).join('')}
    <ellipse cx="2" cy="29" rx="104" ry="5" fill="#e6edee"/>
  </g>`;
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs>
  <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="#d9dfdc"/><stop offset="0.75" stop-color="#f4e8d2"/><stop offset="1" stop-color="#f1d9bd"/>
  </linearGradient>
</defs>
<rect width="${width}" height="${horizon}" fill="url(#sky)"/>
<circle cx="1160" cy="470" r="74" fill="#c2543f"/>
${hills(540, 74, '#b3c0bf', 0.4)}
${hills(556, 44, '#8aa0a3', 2.1)}
${sea()}
<polygon points="0,${deck + 14} 150,${deck + 26} 196,640 0,690" fill="#3e4f55"/>
<polygon points="${width},${deck + 14} 1450,${deck + 26} 1404,640 ${width},690" fill="#3e4f55"/>
${piers.map(pier).join('\n')}
<rect y="${deck}" width="${width}" height="13" fill="${ink}"/>
${line(0, deck - 12, width, deck - 12, ink, 2)}
${Array.from({ length: 81 }, (_, i) => line(i * 20, deck - 12, i * 20, deck, ink, 1.4)).join('')}
${ferry(800, 690)}
</svg>`;

writeFileSync(new URL('bridge.png', import.meta.url), await drawSvg(svg, width));
