/// The readers that an output is made for, who decide what it may hold.
public enum Edition: String, CaseIterable, Sendable {
  /// For everybody: made of ``Corpus/published`` alone.
  case `public`
  /// For the desk that keeps the files: holds everything, and is marked on every page.
  case `internal`
  /// For the one state whose files it is made of: holds its confidential answers, and is marked on every page.
  case state
}

extension Corpus {
  /// What an output of an edition is made of.
  ///
  /// - Complexity: That of ``published`` for a publication, else constant.
  public func view(for edition: Edition) -> Corpus {
    switch edition {
    case .public: published
    case .internal: self
    case .state: withoutDoubtful
    }
  }

  /// The same without answers of which it is in doubt whether they are confidential.
  private var withoutDoubtful: Corpus {
    guard submissions.contains(where: { $0.answers.contains { $0.isMarkDoubtful } }) else { return self }
    var view = self
    view.submissions = submissions.map { submission in
      submission.with(
        submission.answers.map {
          $0.isMarkDoubtful ? Answer(withheldTo: $0.question, isConfidential: true) : $0
        })
    }
    return view
  }
}
