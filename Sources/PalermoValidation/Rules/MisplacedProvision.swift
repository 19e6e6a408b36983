import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let misplacedProvision = Rule(
    id: "misplaced-provision",
    category: .consistency,
    severity: .warning,
    texts: Texts.MisplacedProvision.texts)
}

extension Check {
  static let misplacedProvisionOfInstruments = instruments(.misplacedProvision) { instruments, _, findings in
    for instrument in instruments.all {
      for article in instrument.articles {
        let parent = "\(instrument.id)/\(article.number)"
        for provision in article.provisions where provision.id.prefix(while: { $0 != "." }) != parent {
          if provision.id.hasPrefix(parent + "/") || provision.id.hasPrefix(parent + "(") { continue }
          findings.add(
            .misplacedProvision,
            at: findings.root.holder(of: .id, provision.id, named: .provision).attribute(.id), severity: .error,
            Texts.MisplacedProvision.arguments(
              why: Texts.MisplacedProvision.ofNoParent(provision: provision.id, parent: parent)))
        }
      }
    }
  }

  static let misplacedProvision = questionnaire(.misplacedProvision) { questionnaire, corpus, findings in
    guard let instrument = corpus.instruments[instrument: questionnaire.instrument] else { return }
    // One that does not exist has a finding of its own.
    func isKnown(_ provision: String) -> Bool { corpus.instruments[provision: provision] != nil }
    let named = questionnaire.questions.flatMap(\.provisions)
    if !named.isEmpty, !named.contains(where: { $0.hasPrefix(instrument.id + "/") }) {
      findings.add(
        .misplacedProvision, at: Place(questionnaire.position).attribute(.instrument), severity: .error,
        Texts.MisplacedProvision.arguments(why: Texts.MisplacedProvision.ofNone(instrument: instrument.id)))
      return
    }
    for section in questionnaire.sections {
      guard let number = section.article else { continue }
      let own = Set(instrument.articles.filter { $0.number == number }.flatMap(\.provisions).map(\.id))
      let named = section.questions.flatMap(\.provisions).filter(isKnown)
      if !named.isEmpty, own.isDisjoint(with: named) {
        findings.add(
          .misplacedProvision,
          at: Place(questionnaire.position).child(.section, with: .id, section.id).attribute(.article),
          Texts.MisplacedProvision.arguments(
            why: Texts.MisplacedProvision.ofNoQuestion(section: section.id, article: number)))
        continue
      }
      for question in section.questions where question.provisions.contains(where: isKnown) {
        // A question may ask about another article on purpose, and then names it in its words.
        guard own.isDisjoint(with: question.provisions), !question.citesItsArticles(instrument) else { continue }
        findings.add(
          .misplacedProvision, at: Place(question.position).attribute(.provisions),
          Texts.MisplacedProvision.arguments(
            why: Texts.MisplacedProvision.ofOtherArticle(
              question: question.id, provisions: question.provisions.joined(separator: ", "), section: section.id,
              article: number)))
      }
    }
  }
}

extension Question {
  /// Whether its text names an article of the provisions that it asks about.
  fileprivate func citesItsArticles(_ instrument: Instrument) -> Bool {
    let cited = text.languages.map { Citations(in: text[$0]!).counts }
    return instrument.articles.contains { article in
      article.provisions.contains { provisions.contains($0.id) } && cited.contains { $0["\(article.number)"] != nil }
    }
  }
}
