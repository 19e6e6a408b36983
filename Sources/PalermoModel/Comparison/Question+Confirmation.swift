extension Question {
  /// Whether an answer to this question has to be looked at again before it counts for a later version of it: when the
  /// words are others, unless a crosswalk says that it asks the same, or when there is another choice of answers.
  public func needsConfirmation(in new: Question, by map: Crosswalk.Map?) -> Bool {
    if map?.kind == .reworded { return true }
    return changes(to: new, values: map?.values ?? [:]).contains { $0.isScale || ($0.isWording && map?.kind != .same) }
  }
}
