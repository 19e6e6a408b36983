import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Check {
  /// Attributes of which an element needs one, and those without which another says nothing.
  static let missingCompanion = structure(.missingAttribute) { findings in
    for (element, other, attributes, type) in companions {
      for position in findings.sourcePlaces().elements(element, having: other, without: attributes) {
        findings.add(
          .missingAttribute, at: position,
          Texts.MissingAttribute.arguments(
            element: element.text, name: attributes.map(\.text).joined(separator: "/"), expected: type.expectation))
      }
    }
  }

  private static let companions: [(element: Name, other: Name?, attributes: [Name], type: ValueType)] = [
    (.clock, nil, [.weeks, .months], .count), (.number, nil, [.minimum, .maximum], .decimal),
    (.provision, .branch, [.alternativeTo], .line),
  ]
}
