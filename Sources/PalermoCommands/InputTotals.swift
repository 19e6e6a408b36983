import PalermoLoading
import PalermoModel
import PalermoWriting
import PalermoValidation

/// What became of the files of a run, in numbers. They show a user who names a folder that nothing in it was
/// overlooked.
struct InputTotals {
  /// How many folders were searched.
  let folders: Int
  let read: Int
  /// Nil where the command does not decide on files.
  var accepted: Int?
  let unreadable: Int
  let skipped: [SkippedInput]

  init(folders: Int, read: Int, accepted: Int? = nil, unreadable: Int, skipped: [SkippedInput]) {
    (self.folders, self.read, self.accepted) = (folders, read, accepted)
    (self.unreadable, self.skipped) = (unreadable, skipped)
  }

  /// The totals of what was loaded.
  ///
  /// - Parameter acceptances: The verdicts on its files; nil where there are none.
  init(_ loaded: LoadedCorpus, _ acceptances: [Acceptance]? = nil) {
    self.init(
      folders: loaded.folders, read: loaded.files.count, accepted: acceptances.map { $0.count(where: \.isAccepted) },
      unreadable: loaded.errors.count, skipped: loaded.skipped)
  }

  /// Says them on standard error when folders were named.
  func report(_ language: Language) {
    guard folders > 0 else { return }
    var parts = [Texts.Totals.read(count: read)]
    if let accepted {
      parts += [Texts.Totals.accepted(count: accepted), Texts.Totals.returned(count: read - accepted)]
    }
    if unreadable > 0 { parts.append(Texts.Totals.unreadable(count: unreadable)) }
    var text = (parts + [Texts.Totals.skipped(count: skipped.count)]).map { $0(language) }
      .joined(separator: language.semicolon)
    var reasons: [(name: String, count: Int)] = []
    for name in skipped.map({ $0.reason.name(language) }) {
      if let index = reasons.firstIndex(where: { $0.name == name }) {
        reasons[index].count += 1
      } else {
        reasons.append((name, 1))
      }
    }
    if !reasons.isEmpty {
      text += " (" + reasons.map { "\($0.name)\(language.colon)\($0.count)" }.joined(separator: ", ") + ")"
    }
    Console.warn("palermo: " + text)
  }
}
