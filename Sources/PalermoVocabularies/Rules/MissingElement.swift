import PalermoModel

extension Rule {
  static let missingElement = Rule(
    id: "missing-element",
    category: .schema,
    severity: .error,
    texts: Texts.MissingElement.texts,
    references: ["Schemas/palermo.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      ↓<cycle xmlns="urn:palermo-toolkit:1" id="2026" opens="2026-01-15">
        <title xml:lang="en">Cycle 2026</title>
        <title xml:lang="es">Ciclo 2026</title>
        <title xml:lang="fr">Cycle de 2026</title>
        <title xml:lang="pt">Ciclo de 2026</title>
      </cycle>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <cycle xmlns="urn:palermo-toolkit:1" id="2026" opens="2026-01-15">
        <title xml:lang="en">Cycle 2026</title>
        <title xml:lang="es">Ciclo 2026</title>
        <title xml:lang="fr">Cycle de 2026</title>
        <title xml:lang="pt">Ciclo de 2026</title>
        <delivery questionnaire="tip-criminalization" version="2026.1" due="2026-06-30"/>
      </cycle>
      """)
}
