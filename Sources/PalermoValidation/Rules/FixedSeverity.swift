import PalermoModel
import PalermoRules

extension Rule {
  static let fixedSeverity = Rule(
    id: "fixed-severity",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "A configuration leaves the rules of structure as they are",
      es: "Una configuración deja intactas las reglas de estructura",
      fr: "Une configuration laisse intactes les règles de structure",
      pt: "Uma configuração mantém intactas as regras de estrutura"),
    message: LocalizedText(
      en: "the rule “{rule}” cannot be turned off or given another severity",
      es: "la regla «{rule}» no puede desactivarse ni recibir otra gravedad",
      fr: "la règle « {rule} » ne peut être désactivée ni recevoir une autre gravité",
      pt: "a regra “{rule}” não pode ser desativada nem receber outra gravidade"),
    fix: LocalizedText(
      en: "remove the setting",
      es: "quite el ajuste",
      fr: "retirez le réglage",
      pt: "retire o ajuste"),
    rationale: LocalizedText(
      en:
        "A file that is not well-formed or departs from its schema is not read whole. What it lacks cannot be agreed away.",
      es:
        "Un archivo mal formado o que se aparta de su esquema no se lee entero. Lo que le falta no puede darse por acordado.",
      fr:
        "Un fichier mal formé ou qui s’écarte de son schéma n’est pas lu en entier. Ce qui lui manque ne peut être réputé convenu.",
      pt:
        "Um arquivo malformado ou que se afasta de seu esquema não é lido por inteiro. O que lhe falta não pode ser dispensado por acordo."
    ),
    references: ["Schemas/configuration.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <configuration xmlns="urn:palermo-toolkit:1">
        <rule ↓id="missing-attribute" severity="warning"/>
      </configuration>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <configuration xmlns="urn:palermo-toolkit:1">
        <rule id="missing-evidence" severity="warning"/>
      </configuration>
      """)
}

extension Check {
  static let fixedSeverity = configuration(.fixedSeverity) { configuration, _, findings in
    for setting in configuration.settings {
      guard let rule = Rule[setting.rule], !rule.isAdjustable, setting.severity != rule.severity else { continue }
      findings.add(.fixedSeverity, at: setting.position, ["rule": .init(verbatim: setting.rule)])
    }
  }
}
