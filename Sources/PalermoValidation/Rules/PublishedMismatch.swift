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
    func add(
      at position: SourcePosition, suggesting suggestion: @autoclosure () -> Suggestion?,
      _ problem: (_ hint: FilledText) -> FilledText
    ) {
      findings.add(.publishedMismatch, at: Place(position), suggesting: suggestion()) {
        Texts.PublishedMismatch.arguments(problem: problem($0))
      }
    }
    for item in published.items {
      if published.scale(of: item) == nil {
        add(at: item.position, suggesting: .near(item.scale, in: published.scales.map(\.id))) {
          Texts.PublishedMismatch.unknownScale(id: item.scale, hint: $0)
        }
      }
      for code in item.provisions where !corpus.instruments.has(code) {
        add(at: item.position, suggesting: .near(code, in: corpus.instruments.codes)) {
          Texts.PublishedMismatch.unknownProvision(code: code, hint: $0)
        }
      }
    }
    let region = corpus.regions.first { $0.id == published.region }
    let items = Dictionary(published.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = published.items.map(\.id)
    for state in published.states {
      if let region, region[state: state.code] == nil {
        add(at: state.position, suggesting: .near(state.code, in: region.states.map(\.code))) {
          Texts.PublishedMismatch.unknownState(code: state.code, region: region.id, hint: $0)
        }
      }
      for entry in state.reports.flatMap(\.entries) {
        guard let item = items[entry.item] else {
          add(at: entry.position, suggesting: .near(entry.item, in: ids)) {
            Texts.PublishedMismatch.unknownItem(id: entry.item, hint: $0)
          }
          continue
        }
        guard let values = published.scale(of: item)?.values.map(\.code), !values.contains(entry.value) else {
          continue
        }
        add(at: entry.position, suggesting: .near(entry.value, in: values)) {
          Texts.PublishedMismatch.unknownValue(value: entry.value, item: entry.item, hint: $0)
        }
      }
      for reply in state.replies {
        for id in reply.items where items[id] == nil {
          add(at: reply.position, suggesting: .near(id, in: ids)) {
            Texts.PublishedMismatch.unknownItem(id: id, hint: $0)
          }
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
