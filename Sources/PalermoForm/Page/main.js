// Begins: unpacks the engine and what the page carries, then shows the form. Until then, and wherever this fails, the
// questionnaire is there to be read and printed.
import { App } from "./app.js";
import { CheckPage } from "./check-page.js";
import { parsed, readProvisions, readQuestionnaire, readStates } from "./questionnaire.js";
import { Session } from "./session.js";
import { unpack } from "./unpack.js";
import { useStates, useWords } from "./words.js";

async function begin() {
  const [engine, content] = await Promise.all([
    unpack("engine").then((bytes) => WebAssembly.compile(bytes)),
    unpack("content").then((bytes) => JSON.parse(new TextDecoder().decode(bytes))),
  ]);
  useWords(content.languages, content.language);
  const roots = content.files.map(({ text }) => parsed(text).documentElement);
  const of = (name) => roots.filter((root) => root.localName === name);
  const questionnaires = of("questionnaire").map(readQuestionnaire);
  document.documentElement.className = "running";
  if (content.state === undefined) {
    new CheckPage(engine, content, questionnaires).start();
    return;
  }
  const provisions = new Map(of("instruments").flatMap((root) => [...readProvisions(root)]));
  const states = new Map(of("region").flatMap((root) => [...readStates(root)]));
  useStates(new Map([...Object.entries(content.states), ...states]));
  const sessions = content.drafts.map((draft) => {
    const questionnaire = questionnaires.find((questionnaire) => questionnaire.id === draft.questionnaire);
    return new Session(engine, content.files, questionnaire, draft.text);
  });
  const app = new App(content, sessions, { provisions, states, rules: content.reasons ?? {} });
  await app.start();
}

if (document.documentElement.className === "starting") begin().catch((error) => {
  // The questionnaire on paper comes back, with the reason.
  document.documentElement.className = "";
  const place = document.getElementById("why");
  place.textContent = `${place.textContent} (${error.message})`;
  console.error(error);
});
