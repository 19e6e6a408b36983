import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let unaskedDuty = Rule(
    id: "unasked-duty",
    category: .completeness,
    severity: .warning,
    texts: Texts.UnaskedDuty.texts,
    references: ["UNTOC/32/5"])
}

extension Check {
  static let unaskedDuty = questionnaire(.unaskedDuty) { questionnaire, corpus, findings in
    guard let instrument = corpus.instruments[instrument: questionnaire.instrument] else { return }
    var known = Set(questionnaire.questions.flatMap(\.provisions))
    known.formUnion(questionnaire.exclusions.flatMap(\.provisions))
    for provision in instrument.articles.flatMap(\.provisions)
    where provision.cluster == questionnaire.cluster && provision.obligation.isMandatory && !provision.isChapeau {
      if known.contains(provision.id) { continue }
      findings.add(
        .unaskedDuty, at: Place(questionnaire.position).attribute(.cluster),
        Texts.UnaskedDuty.arguments(provision: provision.id, measure: provision.measure))
    }
  }
}
