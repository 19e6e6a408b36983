import PalermoModel
import PalermoRules

extension Rule {
  static let unknownRule = Rule(
    id: "unknown-rule",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "A configuration names rules that exist",
      es: "Una configuración nombra reglas que existen",
      fr: "Une configuration nomme des règles qui existent",
      pt: "Uma configuração nomeia regras que existem"),
    message: LocalizedText(
      en: "there is no rule “{rule}”{suggestion}",
      es: "no hay una regla «{rule}»{suggestion}",
      fr: "il n’y a pas de règle « {rule} »{suggestion}",
      pt: "não há regra “{rule}”{suggestion}"),
    fix: LocalizedText(
      en: "write the id as “palermo explain --list” prints it, or remove the setting",
      es: "escriba el identificador como lo imprime «palermo explain --list», o quite el ajuste",
      fr: "écrivez l’identifiant tel que l’imprime « palermo explain --list », ou retirez le réglage",
      pt: "escreva o identificador como “palermo explain --list” o imprime, ou retire o ajuste"),
    rationale: LocalizedText(
      en: "A setting with a misspelt id has no effect, and nobody would notice.",
      es: "Un ajuste con un identificador mal escrito no surte efecto, y nadie lo notaría.",
      fr: "Un réglage dont l’identifiant est mal écrit reste sans effet, et nul ne le remarquerait.",
      pt: "Um ajuste com identificador mal escrito não tem efeito, e ninguém notaria."),
    references: ["Schemas/configuration.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <configuration xmlns="urn:palermo-toolkit:1">
        <rule ↓id="missing-evidense" severity="error"/>
      </configuration>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <configuration xmlns="urn:palermo-toolkit:1">
        <rule id="missing-evidence" severity="error"/>
      </configuration>
      """)
}

extension Check {
  static let unknownRule = configuration(.unknownRule) { configuration, corpus, findings in
    let stated = corpus.questionnaires.values.flatMap { questionnaire in
      questionnaire.rules.map { questionnaire.fullID(of: $0) }
    }
    let known = Rule.all.map(\.id) + Set(stated).sorted()
    for setting in configuration.settings where !known.contains(setting.rule) {
      findings.add(
        .unknownRule, at: setting.position,
        ["rule": .init(verbatim: setting.rule), "suggestion": Suggestion.clause(for: setting.rule, in: known)])
    }
  }
}
