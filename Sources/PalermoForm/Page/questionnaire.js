// The questionnaire as the page draws it. Conditions and rules are left to the engine.

/** The namespace of every file of ours. */
export const namespace = "urn:palermo-toolkit:1";
const fixedLevels = { implementation: ["yes", "partly", "no"], "yes-no": ["yes", "no"] };

/** The children of an element by name. */
export const children = (element, name) => [...element.children].filter((child) => child.localName === name);

/** The texts of an element's children of a name, by language. */
export function texts(element, name) {
  const result = {};
  for (const child of children(element, name)) result[child.getAttribute("xml:lang")] = child.textContent;
  return result;
}

/** A document of ours. Null when it is not well-formed or something else. */
export function parsed(text) {
  const document = new DOMParser().parseFromString(text, "application/xml");
  const root = document.documentElement;
  return root.namespaceURI === namespace && !document.querySelector("parsererror") ? document : null;
}

/** Reads a questionnaire. */
export function readQuestionnaire(root) {
  const isStrict = root.getAttribute("strict") === "true";
  const lists = new Map(children(root, "options").map((list) => [list.getAttribute("id"), options(list)]));
  const sections = children(root, "section").map((section) => ({
    id: section.getAttribute("id"),
    article: Number(section.getAttribute("article")) || null,
    title: texts(section, "title"),
    questions: children(section, "question").map((question, index) => readQuestion(question, index + 1, lists, isStrict)),
  }));
  for (const section of sections) for (const question of section.questions) question.section = section;
  const questions = sections.flatMap((section) => section.questions);
  const byID = new Map(questions.map((question) => [question.id, question]));
  return {
    id: root.getAttribute("id"),
    version: root.getAttribute("version"),
    instrument: root.getAttribute("instrument"),
    cluster: root.getAttribute("cluster"),
    title: texts(root, "title"),
    introduction: texts(root, "introduction"),
    sections,
    questions,
    question: (id) => byID.get(id),
    rules: new Map(
      children(root, "rule").map((rule) => [
        `${root.getAttribute("id")}/${rule.getAttribute("id")}`,
        { provisions: listed(rule.getAttribute("provisions")), reason: texts(rule, "reason") },
      ])),
  };
}

const listed = (text) => (text ?? "").split(" ").filter(Boolean);

const options = (element) =>
  children(element, "option").map((option) => ({
    value: option.getAttribute("value"),
    isOther: option.getAttribute("other") === "true",
    isExclusive: option.getAttribute("exclusive") === "true",
    text: texts(option, "text"),
  }));

function readQuestion(element, number, lists, isStrict) {
  const type = element.getAttribute("type");
  return {
    id: element.getAttribute("id"),
    number,
    type,
    text: texts(element, "text"),
    name: nameOf(element),
    help: texts(element, "help"),
    levels: fixedLevels[type] ?? null,
    options: [...(lists.get(element.getAttribute("options")) ?? []), ...options(element)],
    provisions: listed(element.getAttribute("provisions")),
    mayNotApply: (element.getAttribute("notApplicable") ?? String(!isStrict)) === "true",
    isRequired: element.getAttribute("required") !== "false",
    isSupplementary: element.getAttribute("supplementary") === "true",
    isConditional: children(element, "relevant").length > 0,
    evidence: children(element, "evidence").map((demand) => ({
      when: listed(demand.getAttribute("when")),
      kind: demand.getAttribute("kind"),
    })),
  };
}

/** What a question is called in lists: its label, else its text. */
function nameOf(element) {
  const label = texts(element, "label");
  return Object.keys(label).length > 0 ? label : texts(element, "text");
}

/** What the treaties ask, by the code of the provision. */
export function readProvisions(root) {
  const provisions = new Map();
  for (const instrument of children(root, "instrument")) {
    for (const provision of instrument.getElementsByTagNameNS(namespace, "provision")) {
      provisions.set(provision.getAttribute("id"), {
        measure: texts(provision, "measure"),
        obligation: provision.getAttribute("obligation"),
      });
    }
  }
  return provisions;
}

/** The names of authorities in a plan, by id and language. */
export function readAuthorities(root) {
  return new Map(children(root, "authority").map((authority) => [authority.getAttribute("id"), texts(authority, "name")]));
}

/** The names of states, by code and language. */
export function readStates(root) {
  return new Map(children(root, "state").map((state) => [state.getAttribute("code"), texts(state, "name")]));
}
