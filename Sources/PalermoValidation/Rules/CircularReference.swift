import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let circularReference = Rule(
    id: "circular-reference",
    category: .references,
    severity: .error,
    texts: Texts.CircularReference.texts)
}

extension Check {
  static let circularStep = cycle(.circularReference) { cycle, _, findings in
    let after = Dictionary(firstOf: cycle.clocks.map { ($0.step, [$0.after].compactMap { $0 }) })
    for circle in ReferenceCircle.all(from: cycle.clocks.map(\.step), { after[$0] ?? [] }) {
      let place = findings.root.child(.clock, with: .step, circle.start).attribute(.after)
      findings.add(.circularReference, at: place, circle.arguments)
    }
  }

  static let circularSupplement = instruments(.circularReference) { instruments, corpus, findings in
    let circles = ReferenceCircle.all(from: instruments.all.map(\.id)) {
      [corpus.instruments[instrument: $0]?.supplements].compactMap { $0 }
    }
    for circle in circles {
      let place = findings.root.child(.instrument, with: .id, circle.start).attribute(.supplements)
      findings.add(.circularReference, at: place, circle.arguments)
    }
  }

  static let circularReplacement = questionnaire(.circularReference) { questionnaire, _, findings in
    let replaced = Dictionary(firstOf: questionnaire.retired.map { ($0.id, $0.replacedBy) })
    for circle in ReferenceCircle.all(from: questionnaire.retired.map(\.id), { replaced[$0] ?? [] }) {
      let place = findings.root.child(.retired, with: .id, circle.start).attribute(.replacedBy)
      findings.add(.circularReference, at: place, circle.arguments)
    }
  }

  /// Questions that change places: what one asked is now asked under the id of another.
  static let circularMap = crosswalk(.circularReference) { crosswalk, _, findings in
    var targets: [String: [String]] = [:]
    for map in crosswalk.maps {
      for id in map.from { targets[id, default: []] += map.to.filter { !map.from.contains($0) } }
    }
    for circle in ReferenceCircle.all(from: crosswalk.maps.flatMap(\.from), { targets[$0] ?? [] }) {
      guard let map = crosswalk.maps.first(where: { $0.from.contains(circle.start) }) else { continue }
      findings.add(
        .circularReference, at: Place(map.position).attribute(.from), severity: .warning, circle.arguments)
    }
  }
}

extension ReferenceCircle {
  fileprivate var arguments: TextArguments {
    Texts.CircularReference.arguments(name: start, circle: (names + [start]).joined(separator: " → "))
  }
}
