import PalermoModel

/// What the questions of a questionnaire are called in a form.
///
/// Servers part the way to a field at full stops, slashes or hyphens, and one of them writes low lines for all of these. So
/// a name holds none: `untoc.5.help-to-answer` is `untoc_5_help_to_answer`. The form carries the table of names.
struct FormNames {
  /// What stands before the names of fields that are about the submission as a whole.
  static let ofSubmission = "palermo_"

  /// The names of fields that servers and clients add, which no question has.
  static let ofServers: Set<String> = [
    "SubmissionDate", "SubmitterID", "SubmitterName", "AttachmentsExpected", "DeviceID", "Edits", "instanceName",
    "deprecatedID", "rootUuid", "uuid", "start", "end", "today", "username", "deviceid", "subscriberid", "simserial",
    "phonenumber", "phone_number", "email", "audit", "timeStart", "timeEnd", "userID", "__version__", "_version_",
  ]

  private let names: [String: String]

  /// The names of the questions of a questionnaire, each of them once.
  ///
  /// - Complexity: O(*n*) in the questions.
  init(_ questionnaire: Questionnaire) {
    var names: [String: String] = [:]
    var taken = Self.ofServers
    for question in questionnaire.questions where names[question.id] == nil {
      let plain = Self.plain(question.id)
      let wanted = plain.hasPrefix(Self.ofSubmission) ? "q_\(plain)" : plain
      // What is added to a name begins with two low lines, so that a number with one is never such an addition.
      var name = wanted
      var number = 1
      while !taken.insert(name).inserted {
        number += 1
        name = "\(wanted)_\(number)"
      }
      names[question.id] = name
    }
    self.names = names
  }

  /// The name of a question of the questionnaire.
  subscript(question: String) -> String { names[question] ?? Self.plain(question) }

  /// An id with a low line in place of every other mark.
  static func plain(_ id: String) -> String {
    String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}
