import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let repeatedValue = Rule(
    id: "repeated-value",
    category: .consistency,
    severity: .warning,
    texts: Texts.RepeatedValue.texts)
}

extension Check {
  static let repeatedWord = structure(.repeatedValue) { findings in
    for repeated in findings.sourcePlaces().repeatedWords(in: lists) {
      findings.addRepeated(repeated.word, repeated.attribute, at: Place(repeated.position))
    }
  }

  static let repeatedProvision = questionnaire(.repeatedValue) { questionnaire, _, findings in
    var known = Set(questionnaire.questions.flatMap(\.provisions))
    for exclusion in questionnaire.exclusions {
      for provision in exclusion.provisions where !known.insert(provision).inserted {
        findings.addRepeated(
          provision, Name.excluded.text, at: Place(exclusion.position).attribute(.provisions, holding: provision))
      }
    }
    for question in questionnaire.questions {
      var demanded: Set<String> = []
      for demand in question.evidence {
        for value in demand.values.withoutRepetition
        where !demanded.insert("\(demand.kind.rawValue) \(value)").inserted {
          findings.addRepeated(
            value, Name.evidence.text,
            at: Place(question.position).lastChild(.evidence, with: .kind, demand.kind.rawValue).attribute(.when))
        }
      }
    }
  }

  /// The attributes that list values of which each counts once.
  private static let lists = Set(
    TypeName.allCases.flatMap(\.type.attributes).filter(\.type.isList).map(\.name))
}

extension PlacedFindings {
  fileprivate mutating func addRepeated(_ value: String, _ where: String, at place: Place) {
    add(.repeatedValue, at: place, Texts.RepeatedValue.arguments(value: value, where: `where`))
  }
}
