import PalermoModel
import PalermoRules

extension Rule {
  static let publishedMismatch = Rule(
    id: "published-mismatch",
    category: .references,
    severity: .error,
    texts: Texts.PublishedMismatch.texts,
    references: ["Schemas/published.xsd"])
}

extension Check {
  static let publishedMismatch = publishedFindings(.publishedMismatch) { published, corpus, findings in
    func add(_ problem: FilledText, at position: SourcePosition) {
      findings.add(.publishedMismatch, at: position, Texts.PublishedMismatch.arguments(problem: problem))
    }
    for item in published.items {
      if published.scale(of: item) == nil {
        let hint = Suggestion.clause(for: item.scale, in: published.scales.map(\.id))
        add(Texts.PublishedMismatch.unknownScale(id: item.scale, hint: hint), at: item.position)
      }
      for code in item.provisions where !corpus.instruments.has(code) {
        let hint = Suggestion.clause(for: code, in: corpus.instruments.codes)
        add(Texts.PublishedMismatch.unknownProvision(code: code, hint: hint), at: item.position)
      }
    }
    let region = corpus.regions.first { $0.id == published.region }
    let items = Dictionary(published.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = published.items.map(\.id)
    for state in published.states {
      if let region, region[state: state.code] == nil {
        let hint = Suggestion.clause(for: state.code, in: region.states.map(\.code))
        add(
          Texts.PublishedMismatch.unknownState(code: state.code, region: region.id, hint: hint), at: state.position)
      }
      for entry in state.reports.flatMap(\.entries) {
        guard let item = items[entry.item] else {
          let hint = Suggestion.clause(for: entry.item, in: ids)
          add(Texts.PublishedMismatch.unknownItem(id: entry.item, hint: hint), at: entry.position)
          continue
        }
        guard let values = published.scale(of: item)?.values.map(\.code), !values.contains(entry.value) else {
          continue
        }
        let hint = Suggestion.clause(for: entry.value, in: values)
        add(
          Texts.PublishedMismatch.unknownValue(value: entry.value, item: entry.item, hint: hint), at: entry.position)
      }
      for reply in state.replies {
        for id in reply.items where items[id] == nil {
          add(
            Texts.PublishedMismatch.unknownItem(id: id, hint: Suggestion.clause(for: id, in: ids)), at: reply.position)
        }
      }
    }
  }
}

extension Instruments {
  /// The codes of all articles and provisions.
  fileprivate var codes: [String] {
    all.flatMap { instrument in
      instrument.articles.flatMap { ["\(instrument.id)/\($0.number)"] + $0.provisions.map(\.id) }
    }
  }

  /// Whether a code is one of an article, of a provision, or of a paragraph that has provisions.
  fileprivate func has(_ code: String) -> Bool {
    self[provision: code] != nil
      || codes.contains { $0 == code || $0.hasPrefix("\(code).") || $0.hasPrefix("\(code)(") }
  }
}
