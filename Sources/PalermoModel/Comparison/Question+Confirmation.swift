extension Question {
  /// Whether an answer to this question has to be looked at again before it counts for a later version of it: when the
  /// words are others, unless a crosswalk says that it asks the same, or when there is another choice of answers.
  public func needsConfirmation(in new: Question, by map: Crosswalk.Map?) -> Bool {
    if map?.kind == .reworded { return true }
    return changes(to: new, values: map?.values ?? [:]).contains { change in
      switch change {
      case .wording(.text, _, _, _), .wording(.option, _, _, _): map?.kind != .same
      case .type, .optionAdded, .optionRemoved, .level: true
      case .wording(.help, _, _, _), .scored, .weight, .provisionDropped, .requirementDropped, .evidenceDropped, .relevance:
        false
      }
    }
  }
}
