// Builds the WordPress plugin, `dist/wordpress/sagebrush-widgets.zip`, from the built script and from the
// manifest, which lists the elements and attributes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { files: scripts } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

// The hash changes with each of the two files, even if the version does not.
const hash = ['sagebrush.js', 'sagebrush.css']
  .map((name) => scripts[name].integrity.replace(/\W/g, '').slice(6, 12))
  .join('');
const filled = (name) =>
  readFileSync(`src/wordpress/${name}`, 'utf8')
    .replaceAll('{{version}}', version)
    .replaceAll('{{script}}', `${version}-${hash}`);

const plugin = {
  'sagebrush-widgets.php': filled('sagebrush-widgets.php'),
  'elements.php': elementsAsPhp(),
  'paragraphs.php': filled('paragraphs.php'),
  'readme.txt': filled('readme.txt'),
  LICENSE: readFileSync('LICENSE'),
  'sagebrush.js.LICENSE.txt': readFileSync('dist/sagebrush.js.LICENSE.txt'),
  // The plugin includes the files that the script loads from its own folder.
  ...Object.fromEntries(Object.keys(scripts).map((name) => [name, readFileSync(`dist/${name}`)])),
};

mkdirSync('dist/wordpress', { recursive: true });
writeFileSync('dist/wordpress/sagebrush-widgets.zip', zipped('sagebrush-widgets', plugin));

function elementsAsPhp() {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const quoted = (names) => names.map((name) => `'${name}'`).join(', ');
  const lines = elements
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1))
    .map(({ tagName, attributes = [] }) => {
      const names = attributes.map(({ name }) => name).sort();
      return `\t'${tagName}' => array( ${quoted(names)} ),\n`;
    });
  return `<?php\n// Made from the library's manifest, custom-elements.json.\nreturn array(\n${lines.join('')});\n`;
}

/** A zip file that is identical, byte by byte, whenever and wherever it is made from the same files. */
function zipped(folder, files) {
  const names = Object.keys(files).sort();
  const bytes = (content) => (typeof content === 'string' ? Buffer.from(content) : content);
  // Zip stores local time without a time zone, starting in 1980.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(names.map((name) => [`${folder}/${name}`, bytes(files[name])])), {
    level: 9,
    mtime,
  });
}
