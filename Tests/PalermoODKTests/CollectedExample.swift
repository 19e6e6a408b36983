import Foundation
import PalermoLoading
import PalermoModel
import TestSupport

@testable import PalermoODK

/// The small form of the examples of rules, and what it collected.
enum CollectedExample {
  private static let folder = "Samples/rules/unknown-field"

  static let corpus = CorpusLoader().load([
    ("questionnaire.xml", Project.text("\(folder)/companion-questionnaire.xml") ?? "")
  ]).corpus

  static let questionnaire = corpus.questionnaires[QuestionnaireKey(id: "collection-example", version: "2026.1")]!

  /// The XML of a submission without faults.
  static let instance = Project.text("\(folder)/passing.odk") ?? ""

  static func read(_ bytes: [UInt8]) -> CollectionReader.Result {
    CollectionReader { corpus.questionnaires[$0] }.read(bytes, path: "data")
  }

  static func read(_ text: String) -> CollectionReader.Result { read(Array(text.utf8)) }

  /// What the fields of the form hold in the XML above.
  static let answers: [String: String] = [
    "palermo_questionnaire": "collection-example", "palermo_version": "2026.1", "palermo_state": "XAA",
    "palermo_cycle": "2026", "palermo_status": "final", "palermo_date": "2026-05-30", "palermo_language": "es",
    "palermo_source_kind": "exercise", "example_5_offence": "yes", "example_5_since": "1999-06",
    "example_5_since__marks": "confidential",
  ]

  static let instanceID = "uuid:5d1f3f0e-9a34-4bde-8b0e-0f5f2b9b1c11"

  /// A table with a row of answers, all fields of the form its columns.
  ///
  /// - Parameters:
  ///   - separator: What parts cells.
  ///   - without: The fields that it lacks.
  ///   - heading: What a field is called.
  static func table(
    _ answers: [[String: String]] = [answers], separator: String = ",", without: Set<String> = [],
    _ heading: (String) -> String = { "group-\($0)" }
  ) -> String {
    let fields = FormLayout(questionnaire, states: [], cycle: "").fields.map(\.name).filter { !without.contains($0) }
    let rows = answers.map { answers in
      (fields.map { "\"\((answers[$0] ?? "").replacing("\"", with: "\"\""))\"" } + [instanceID]).joined(
        separator: separator)
    }
    return ([(fields.map(heading) + ["KEY"]).joined(separator: separator)] + rows).joined(separator: "\n") + "\n"
  }
}

extension Finding {
  /// The place, the rule and the message, in one line.
  var line: String { "\(field?.name ?? "") \(position) \(severity) \(rule): \(message(.en))" }
}
