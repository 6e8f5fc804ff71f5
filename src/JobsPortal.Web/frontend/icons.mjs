// The sprite: our names on the left, KRDS files on the right. Never the KRDS logos, the flag or certification marks.
import fs from 'node:fs';

const krds = 'node_modules/krds-uiux/resources/img/component/icon/ico_';
const icons = {
  search: 'sch',
  close: 'close',
  error: 'error_fill',
  warning: 'warning_fill',
  info: 'information_fill',
  done: 'complete_fill',
  login: 'login',
  my: 'my',
  view: 'view_mode',
  call: 'call',
  print: 'print',
  download: 'download',
  calendar: 'calendar',
  file: 'file',
  filter: 'filter',
  go: 'go',
  help: 'help',
  home: 'bread_home',
  email: 'email',
  plus: 'plus',
  reset: 'reset',
  settings: 'setting',
};

// Every shape of a file becomes one path in the colour of the text; light shapes on a filled one become holes.
function symbol(name, file) {
  const svg = fs.readFileSync(file, 'utf8').replace(/<(mask|defs|clipPath)\b[\s\S]*?<\/\1>/g, '');
  const box = svg.match(/viewBox="([^"]+)"/)[1];
  const disc = /<rect width="20" height="20" rx="10"/.test(svg) ? 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0z' : '';
  const shapes = [...svg.matchAll(/<path\b[^>]*?\bd="([^"]+)"/g)].map((match) => match[1]);
  if (shapes.length === 0) throw new Error(`no shape in ${file}`);
  return `<symbol id="${name}" viewBox="${box}"><path fill-rule="evenodd" d="${disc}${shapes.join('')}"/></symbol>`;
}

export function buildIconSprite() {
  const symbols = Object.entries(icons).map(([name, file]) => symbol(name, `${krds}${file}.svg`));
  symbols.push(symbol('job', 'img/job.svg'));
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}
