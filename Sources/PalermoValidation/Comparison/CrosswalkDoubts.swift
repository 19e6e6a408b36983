import PalermoModel

/// What cannot be said of the questions of an earlier version, as crosswalks that lead from it have faults of their own.
struct CrosswalkDoubts {
  /// The questions that maps which cannot be followed are about.
  var questions: Set<String> = []
  /// Whether more maps may have been written than could be read.
  var mayHoldMore = false

  /// Whether it follows from a fault of a crosswalk what became of a question.
  func cover(_ question: Question, _ disposition: VersionMapping.Disposition) -> Bool {
    switch disposition {
    case .asked: false
    case .lost: mayHoldMore || questions.contains(question.id)
    case .split, .merged, .dropped, .replaced, .moved, .retired: questions.contains(question.id)
    }
  }
}
