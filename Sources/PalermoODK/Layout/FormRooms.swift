import PalermoModel
import PalermoWorkbook

/// How many entries of a kind a form has room for. Each is a group of fields of its own and no repeat, for the CSV of one
/// server leaves repeats out, and that of another puts them into files of their own.
enum FormRooms {
  /// How many entries of a part a question has room for.
  static func count(of part: EntryPart, for question: Question) -> Int {
    switch part {
    case .text: question.type.form.content == .text ? 2 : 0
    case .figure: question.type.form.content == .figure ? 10 : 0
    case .authority: question.type.form.content == .authority ? 3 : 0
    case .link: question.type.form.content == .link ? 5 : 0
    case .other: question.options.contains(where: \.isOther) ? 2 : 0
    case .explanation: 2
    case .reference: question.type.form.content == .reference ? 3 : 1
    case .evidence: question.type.form.content == nil ? 3 : 1
    case .assistance: question.type.form.content == nil ? 2 : 1
    case .value, .option, .item, .questionnaire, .version, .state, .cycle, .status, .date, .source, .template, .base,
      .language, .office:
      0
    }
  }
}

extension EntryPart {
  /// The field without which an entry says nothing, by its place.
  var keyField: Int { self == .assistance ? 2 : 0 }

  /// The fields that an entry needs beside that one, by their places.
  var neededFields: Set<Int> {
    switch self {
    case .figure, .assistance, .evidence: [1]
    case .reference: [1, 2]
    case .text, .other, .explanation, .authority, .link, .value, .option, .item, .questionnaire, .version, .state,
      .cycle, .status, .date, .source, .template, .base, .language, .office:
      []
    }
  }
}
