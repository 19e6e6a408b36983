// Holds what desk.wasm says of submissions to what the program says: node compare.mjs ENGINE CASES, in the root of the
// project. Ends with 1 when anything differs, and names it.
import { readFileSync } from "node:fs";
import { Desk } from "../../Sources/PalermoDesk/desk.mjs";

const [engine, file] = process.argv.slice(2);
const module = new WebAssembly.Module(readFileSync(engine));
const cases = JSON.parse(readFileSync(file, "utf8"));
const builtIn = new Map();
let differences = 0;
let alone = null;

async function session({ company, builtIn: names }) {
  if (company.length === 0 && alone) return alone;
  const desk = await Desk.create(module);
  for (const text of company) desk.load("company.xml", text);
  for (const name of names) {
    if (!builtIn.has(name)) builtIn.set(name, readFileSync(name));
    desk.load(name, builtIn.get(name), { isTrusted: true });
  }
  if (company.length === 0) alone = desk;
  return desk;
}

function compare(name, what, found, expected) {
  if (found === expected) return;
  differences += 1;
  console.log(`${name}: ${what}\n  found    ${found}\n  expected ${expected}`);
}

const begin = performance.now();
for (const known of cases) {
  const desk = await session(known);
  desk.open("submission.xml", known.text);
  for (const [language, expected] of Object.entries(known.checks)) {
    compare(known.name, language, desk.checkText(language, { withholdsConfidential: true }), expected);
  }
  compare(known.name, "scores", desk.scoreText(), known.scorecards);
  if (known.canonical != null) compare(known.name, "text", desk.text(), known.canonical);
}
console.log(`${cases.length} submissions in ${Math.round(performance.now() - begin)} ms, ${differences} differences`);
process.exit(differences === 0 && cases.length > 0 ? 0 : 1);
