import PalermoModel
import PalermoRules

extension Rule {
  static let expiredBaseline = Rule(
    id: "expired-baseline",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "What a baseline accepts has not expired",
      es: "Lo que acepta una línea base no ha vencido",
      fr: "Ce qu’une base de référence accepte n’est pas échu",
      pt: "O que uma linha de base aceita não venceu"),
    message: LocalizedText(
      en: "the finding of “{rule}” in {file} was accepted until {date}",
      es: "el hallazgo de «{rule}» en {file} se aceptó hasta el {date}",
      fr: "le constat de « {rule} » dans {file} était accepté jusqu’au {date}",
      pt: "a constatação de “{rule}” em {file} foi aceita até {date}"),
    fix: LocalizedText(
      en: "mend what was found and remove the entry, or accept it anew with a later day",
      es: "corrija lo hallado y quite la entrada, o acéptelo de nuevo con una fecha posterior",
      fr: "corrigez ce qui a été constaté et retirez l’entrée, ou acceptez-le de nouveau avec une date ultérieure",
      pt: "corrija o que foi constatado e retire a entrada, ou aceite-o de novo com uma data posterior"),
    rationale: LocalizedText(
      en: "Whoever accepted the finding did so for a time. When it is over somebody has to decide again.",
      es: "Quien aceptó el hallazgo lo hizo por un tiempo. Cuando termina, alguien debe volver a decidir.",
      fr:
        "Celui qui a accepté le constat l’a fait pour un temps. Une fois ce temps écoulé, quelqu’un doit décider à nouveau.",
      pt: "Quem aceitou a constatação o fez por um tempo. Quando ele termina, alguém tem de decidir de novo."),
    references: ["Schemas/baseline.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <baseline xmlns="urn:palermo-toolkit:1">
        <finding rule="missing-evidence" file="submissions/CRI.xml" reason="The law is in print" ↓expires="2026-01-31"
                 fingerprint="2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"/>
      </baseline>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <baseline xmlns="urn:palermo-toolkit:1">
        <finding rule="missing-evidence" file="submissions/CRI.xml" reason="The law is in print" expires="2026-12-31"
                 fingerprint="2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"/>
      </baseline>
      """)
}

extension Check {
  static let expiredBaseline = baseline(.expiredBaseline) { match, findings in
    for (entry, state) in match.entries where state == .expired {
      findings.add(
        .expiredBaseline, at: entry.expiryPosition,
        [
          "rule": .init(verbatim: entry.rule), "file": .init(verbatim: entry.file),
          "date": .init(verbatim: entry.expires!.description),
        ])
    }
  }
}
