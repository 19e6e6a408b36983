import Foundation
import PalermoModel
import TestSupport
import Testing

@testable import PalermoGeneration
@testable import PalermoVocabularies

/// What the schemas list, the model lists: the same values in the same order.
struct EnumerationTests {
  /// Every list of values in the schemas, by what it is in the model.
  private static let lists: [[String]] = [
    raw(Obligation.self), raw(MeasureKind.self), raw(AnswerLevel.self), raw(QuestionType.self),
    raw(Severity.self), raw(Submission.Status.self), raw(SubmissionSource.Kind.self), raw(Assistance.Kind.self),
    raw(Assistance.Area.self), raw(Instrument.Kind.self), raw(Instrument.Listing.self),
    raw(Provision.ClusterBasis.self), raw(Region.Kind.self), raw(TreatyStatus.Consent.self),
    raw(TreatyStatus.Confidence.self), raw(ScoringProfile.Weighting.self), raw(ScoringProfile.Aggregate.self),
    raw(Crosswalk.Kind.self), raw(Crosswalk.Change.Kind.self), raw(ProgrammeAction.self), raw(Region.Standing.self),
    raw(CooperationReference.Field.self), raw(PublishedFindings.Item.Subject.self),
    CooperationReference.Field.ofPartners.map(\.rawValue),
    raw(RegisterEntry.Kind.self), raw(RegisterEntry.ReceivedFile.Content.self),
    // What the program decides on an arrival is a truth value in the model.
    ["accepted", "returned"],
    // Of what the digest of a receipt is, likewise.
    ["canonical", "bytes"],
    // A rule may be given a severity or turned off.
    raw(Severity.self) + ["off"],
    // Two letters are signs that a score has none, and no band.
    raw(Rating.self).filter { $0 != "?" && $0 != "-" },
    // Who looks up texts of the program by name only its generator knows.
    ["true", "open"],
    // The other form is that without a category.
    raw(PluralCategory.self).filter { $0 != "other" },
    // Whether there are reservations is a truth value in the model.
    ["yes", "no"],
  ]

  private static func raw<Value: CaseIterable & RawRepresentable<String>>(_ type: Value.Type) -> [String] {
    type.allCases.map(\.rawValue)
  }

  @Test func schemasAndModelListTheSame() {
    var found: Set<[String]> = []
    for type in TypeName.allCases {
      for attribute in type.type.attributes {
        switch attribute.type {
        case .oneOf(let choices), .someOf(let choices):
          #expect(Self.lists.contains(choices), "\(type) \(attribute.name): \(choices)")
          found.insert(choices)
        default: break
        }
      }
    }
    #expect(found == Set(Self.lists))
  }

  /// The cases of `ValueType` bear the names of the simple types; that none is missing the compiler says of the
  /// generated source.
  @Test func everyTypeOfValuesIsUsedUnderItsName() throws {
    let schema = try Schema(Repository(root: URL(filePath: Project.root)))
    let named = Set(schema.values.filter { ".\($0.key)" == $0.value || $0.value == ".flag" }.keys)
    var used: Set<String> = []
    for type in TypeName.allCases {
      used.formUnion(type.type.attributes.map { "\($0.type)" })
      if case .text(let value) = type.type.content { used.insert("\(value)") }
    }
    // A month is part of a date that is known in part, and a mark one of several.
    #expect(used.filter { !$0.contains("(") } == named.subtracting(["month", "mark"]))
  }
}
