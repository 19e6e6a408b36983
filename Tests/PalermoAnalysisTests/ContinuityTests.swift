import PalermoLoading
import PalermoModel
import TestSupport
import Testing

/// Which questions of two versions are the same.
struct ContinuityTests {
  private func load(hasCrosswalk: Bool) throws -> (old: Questionnaire, new: Questionnaire, crosswalks: [Crosswalk]) {
    let names = ["2026.xml", "2027.xml"] + (hasCrosswalk ? ["crosswalk.xml"] : [])
    let corpus = CorpusLoader().load(names.map { Project.path("Tests/Fixtures/comparison/\($0)") }).corpus
    let key = { QuestionnaireKey(id: "fp-example", version: $0) }
    return (
      try #require(corpus.questionnaires[key("2026.1")]), try #require(corpus.questionnaires[key("2027.1")]),
      corpus.crosswalks
    )
  }

  /// What may be carried over without being looked at again may be compared; so prefilling is never laxer than comparing.
  @Test(arguments: [false, true])
  func whatNeedsNoConfirmationIsComparable(hasCrosswalk: Bool) throws {
    let (old, new, crosswalks) = try load(hasCrosswalk: hasCrosswalk)
    let mapping = VersionMapping(from: old, to: new, crosswalks: crosswalks)
    for question in old.questions {
      guard case .asked(let successor, let map) = mapping.disposition(of: question) else { continue }
      if case .broken = mapping.continuity(of: question) {
        #expect(question.needsConfirmation(in: successor, by: map), "\(question.id)")
      }
    }
  }

  @Test func theCrosswalkDecidesWhatGoesOn() throws {
    func breaks(_ hasCrosswalk: Bool) throws -> [String: Continuity.Break?] {
      let (old, new, crosswalks) = try load(hasCrosswalk: hasCrosswalk)
      let mapping = VersionMapping(from: old, to: new, crosswalks: crosswalks)
      return Dictionary(
        uniqueKeysWithValues: old.questions.map { question in
          if case .broken(let reason, _) = mapping.continuity(of: question) {
            (question.id, reason)
          } else {
            (question.id, nil)
          }
        })
    }
    let (without, with) = (try breaks(false), try breaks(true))
    let expected: [(String, Continuity.Break?, Continuity.Break?)] = [
      ("fp.unchanged", nil, nil), ("fp.translation", nil, nil), ("fp.words", .wording, .wording),
      ("fp.type", .scale, .scale),
      ("fp.options", .scale, .scale), ("fp.levels", .scale, .scale), ("fp.renamed-option", .scale, nil),
      ("fp.provision", nil, nil),
      ("fp.required", nil, nil), ("fp.evidence", nil, nil), ("fp.relevance", nil, nil), ("fp.lost", .removed, .removed),
      ("fp.retired", .removed, .removed), ("fp.replaced", .removed, .removed), ("fp.old-id", .removed, nil),
      ("fp.reworded", .removed, nil), ("fp.whole", .removed, .split), ("fp.part-a", .removed, .merged),
      ("fp.part-b", .removed, .merged),
    ]
    #expect(expected.count == without.count)
    for (question, plain, mapped) in expected {
      #expect(without[question] == .some(plain), "\(question)")
      #expect(with[question] == .some(mapped), "\(question) with the crosswalk")
    }
  }

  @Test func linksLeadBothWays() throws {
    let (old, new, crosswalks) = try load(hasCrosswalk: true)
    let links = QuestionLinks(from: [old], to: [new], crosswalks: crosswalks)
    for question in old.questions {
      guard case .same(let name, _) = links.successor(of: question.id) else { continue }
      guard case .same(let origin, _) = links.origin(of: name) else {
        Issue.record("\(name) does not lead back")
        continue
      }
      #expect(origin == question.id)
    }
    for question in new.questions {
      guard case .same(let origin, _) = links.origin(of: question.id),
        case .same(let name, _) = links.successor(of: origin)
      else { continue }
      #expect(name == question.id)
    }
  }
}
