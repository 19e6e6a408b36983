extension Question {
  /// Whether an answer to this question has to be looked at again before it counts for a later version of it: when the
  /// words are others, unless a crosswalk says that it asks the same, or when there is another choice of answers.
  public func needsConfirmation(in new: Question, by map: Crosswalk.Map?) -> Bool {
    if map?.kind == .reworded || map?.kind == .changed { return true }
    return changes(to: new, values: map?.values ?? [:]).contains { $0.isScale || ($0.isWording && map?.kind != .same) }
  }
}

extension QuestionType {
  /// Whether an answer grows old by itself: figures of years, numbers, dates, offices and their telephone numbers, and
  /// what was answered elsewhere. One of an earlier cycle has to be looked at again though the question is the same.
  public var growsOld: Bool {
    switch self {
    case .number, .numberByYear, .date, .authority, .reference: true
    case .implementation, .yesNo, .singleChoice, .multipleChoice, .text, .links, .languages, .states: false
    }
  }
}
