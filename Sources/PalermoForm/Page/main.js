// Begins: unpacks the engine and what the page carries, then shows the form. Until then, and wherever this fails, the
// questionnaire is there to be read and printed.
import { App } from "./app.js";
import { CheckPage } from "./check-page.js";
import { parsed, readAuthorities, readProvisions, readQuestionnaire, readStates } from "./questionnaire.js";
import { readPublished } from "./offers.js";
import { Session } from "./session.js";
import { unpack } from "./unpack.js";
import { useStates, useWords } from "./words.js";

/** The engine, compiled. */
const engine = async () => WebAssembly.compile(await unpack("engine"));

async function begin() {
  const content = JSON.parse(new TextDecoder().decode(await unpack("content")));
  useWords(content.languages, content.language);
  const isOf = (name, { text }) => text.includes(`<${name} xmlns`);
  const of = (name) => content.files.filter((file) => isOf(name, file)).map(({ text }) => parsed(text).documentElement);
  const questionnaires = of("questionnaire").map(readQuestionnaire);
  if (content.state === undefined) {
    document.documentElement.className = "running";
    new CheckPage(await engine(), content, questionnaires).start();
    return;
  }
  const states = new Map(of("region").flatMap((root) => [...readStates(root)]));
  useStates(new Map([...Object.entries(content.states), ...states]));
  // Of two plans the first counts.
  const authorities = new Map(of("plan").reverse().flatMap((root) => [...readAuthorities(root)]));
  let read = null;
  const reference = {
    states, authorities, published: readPublished(content.published), rules: content.reasons ?? {},
    // What treaties ask is looked at in sections, and takes time to read.
    get provisions() {
      read ??= new Map(of("instruments").flatMap((root) => [...readProvisions(root)]));
      return read;
    },
  };
  const names = new Map(content.files.filter((file) => isOf("questionnaire", file)).map(({ path }, place) => [path, questionnaires[place].id]));
  const files = content.files.map((file) => ({ ...file, questionnaire: names.get(file.path) ?? null }));
  // The list of sections is there before the engine, which is what takes time on an old computer.
  let startEngine;
  const compiled = new Promise((resolve) => (startEngine = resolve)).then(engine);
  const sessions = content.drafts.map((draft) => {
    const questionnaire = questionnaires.find((questionnaire) => questionnaire.id === draft.questionnaire);
    return new Session(compiled, files, questionnaire, draft.text);
  });
  await new App(content, sessions, reference).start(startEngine);
}

if (document.documentElement.className === "starting") begin().catch((error) => {
  // The questionnaire on paper comes back, with the reason.
  self.showPaper();
  const place = document.getElementById("why");
  place.textContent = `${place.textContent} (${error.message})`;
  console.error(error);
});
