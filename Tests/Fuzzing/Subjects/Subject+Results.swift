import PalermoAnalysis
import PalermoDesk
import PalermoLoading
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoValidation
import PalermoVocabularies
import PalermoWriting
import PalermoXML

extension Subject {
  /// Makes of bytes what a run makes of a file that it accepts: scores, the analysis as it is published, and for a submission
  /// what a form says of it and a draft for another version.
  static func makeResults(_ bytes: [UInt8]) {
    let loaded = CorpusLoader().load(
      [("fuzzed.xml", String(decoding: bytes, as: UTF8.self))],
      extras: [.instruments, .questionnaires, .profiles, .cooperation, .crosswalks])
    let acceptances = Validator().validate(loaded).acceptances
    // A run ends where reference files are refused, and goes on without submissions that are.
    guard acceptances.allSatisfy({ $0.isAccepted || !loaded.files[0].isReference }) else { return }
    let corpus = loaded.settled(by: acceptances).corpus
    guard let region = corpus.regions.first, let profile = corpus.profiles.first else { return }
    for card in Scorer(profile: profile, corpus: corpus).scorecards() {
      guard let interval = card.score.interval else { continue }
      precondition(interval.lowest >= 0 && interval.highest <= 1, "a score lies between 0 and 1")
    }
    let analysis = Analyst(
      corpus: corpus.published, region: region.small(with: corpus.submissions), profile: profile,
      today: CalendarDate("2026-07-01")
    ).analysis()
    _ = try! AnalysisDocument(analysis, provenance: Provenance(tool: "", edition: .public, inputs: [])).json()
    if case .submission(let submission) = loaded.files[0].document { answer(submission, loaded.files[0], corpus) }
  }

  /// Takes a submission into a form, and over to the latest version of its questionnaire.
  private static func answer(_ submission: Submission, _ file: LoadedFile, _ corpus: Corpus) {
    let desk = DeskSession()
    desk.open(SourceText(file.bytes), path: file.path)
    _ = desk.check(as: nil, withholdsConfidential: true)
    guard let text = file.canonicalText else { return }
    precondition(desk.canonicalText() == text, "a form writes what the program writes")
    guard file.isRead, let old = corpus.questionnaires[submission.questionnaire],
      let new = corpus.latestVersion(of: old.key.id).flatMap({ corpus.questionnaires[$0] })
    else { return }
    let mapping = VersionMapping(
      from: old, to: new, others: Array(corpus.questionnaires.values), crosswalks: corpus.crosswalks)
    guard let draft = Migration(file, by: mapping, date: submission.date) else { return }
    let again = Loader().load(SourceText(draft.text), path: "draft.xml")
    precondition(again.findings.isEmpty, "a draft that is carried over has no fault of structure")
  }
}

extension Region {
  /// The same with a few states alone, so that there is time for many inputs.
  fileprivate func small(with submissions: [Submission]) -> Region {
    let wanted = Set(submissions.map { $0.state } + states.prefix(2).map { $0.code })
    return Region(
      id: id, kind: kind, name: name, note: note, subregions: subregions, groupings: groupings,
      states: states.filter { wanted.contains($0.code) }, file: file)
  }
}
