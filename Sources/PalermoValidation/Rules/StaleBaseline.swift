import PalermoModel
import PalermoRules

extension Rule {
  static let staleBaseline = Rule(
    id: "stale-baseline",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "What a baseline accepts is still there",
      es: "Lo que acepta una línea base sigue existiendo",
      fr: "Ce qu’une base de référence accepte existe encore",
      pt: "O que uma linha de base aceita ainda existe"),
    message: LocalizedText(
      en: "nothing in {file} matches the accepted finding of “{rule}” any more",
      es: "nada en {file} corresponde ya al hallazgo aceptado de «{rule}»",
      fr: "plus rien dans {file} ne correspond au constat accepté de « {rule} »",
      pt: "nada mais em {file} corresponde à constatação aceita de “{rule}”"),
    fix: LocalizedText(
      en: "remove the entry; if the finding is shown again because its line was changed, look at it anew",
      es: "quite la entrada; si el hallazgo reaparece porque cambió su línea, examínelo de nuevo",
      fr: "retirez l’entrée ; si le constat reparaît parce que sa ligne a changé, examinez-le à nouveau",
      pt: "retire a entrada; se a constatação reaparecer porque sua linha mudou, examine-a de novo"),
    rationale: LocalizedText(
      en: "An entry that matches nothing could one day hide a new finding that nobody has looked at.",
      es: "Una entrada que no corresponde a nada podría ocultar un día un hallazgo nuevo que nadie ha examinado.",
      fr: "Une entrée qui ne correspond à rien pourrait un jour cacher un nouveau constat que personne n’a examiné.",
      pt: "Uma entrada que não corresponde a nada poderia um dia ocultar uma nova constatação que ninguém examinou."),
    references: ["Schemas/baseline.xsd"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <baseline xmlns="urn:palermo-toolkit:1">
        ↓<finding rule="missing-evidence" file="company-1.xml" reason="The law is in print"
                 fingerprint="2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"/>
      </baseline>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                    state="XAA" cycle="2026" status="draft" date="2026-05-30">
          <source kind="exercise"/>
          <answer question="tip.5.offence" value="no"/>
        </submission>
        """
      ]),
    passing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <baseline xmlns="urn:palermo-toolkit:1"/>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                    state="XAA" cycle="2026" status="draft" date="2026-05-30">
          <source kind="exercise"/>
          <answer question="tip.5.offence" value="no"/>
        </submission>
        """
      ]))
}

extension Check {
  static let staleBaseline = baseline(.staleBaseline) { match, findings in
    for (entry, state) in match.entries where state == .stale {
      findings.add(
        .staleBaseline, at: entry.position, ["rule": .init(verbatim: entry.rule), "file": .init(verbatim: entry.file)])
    }
  }
}
