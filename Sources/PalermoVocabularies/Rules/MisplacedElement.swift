import PalermoModel

extension Rule {
  static let misplacedElement = Rule(
    id: "misplaced-element",
    category: .schema,
    severity: .error,
    texts: Texts.MisplacedElement.texts,
    references: ["Schemas/palermo.xsd"])
}
