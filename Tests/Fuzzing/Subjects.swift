import PalermoAnalysis
import PalermoDesk
import PalermoLoading
import PalermoModel
import PalermoODK
import PalermoResults
import PalermoScoring
import PalermoValidation
import PalermoVocabularies
import PalermoWorkbook
import PalermoWriting
import PalermoXML

/// Reads bytes as XML in all ways: what is taken without libxml2, it takes, too, and finds the same in it, and what is
/// written again reads as the same.
func read(_ bytes: [UInt8]) -> Int32 {
  let source = SourceText(bytes)
  let names = XMLNames(["submission", "answer", "xml:lang"])
  var (walk, thorough) = (Walk(source: source), Walk(source: source))
  let failure = XMLReader(namespace: toolkitNamespace, names: names).read(source, visitor: &walk)
  let expected = LibXML2Reader(namespace: toolkitNamespace, names: names).read(source, visitor: &thorough)
  if let failure { precondition((0...bytes.count).contains(failure.offset), "a failure lies in the file") }
  precondition(failure?.offset == expected?.offset, "libxml2 has the last word")
  precondition(walk.seen.finalize() == thorough.seen.finalize(), "with and without libxml2, the same is read")
  guard failure == nil else { return 0 }
  guard let document = XMLDocument(source) else { preconditionFailure("what the reader takes is well-formed") }
  // Text beside elements has a place in none of our files, and such a file is never written.
  guard !walk.hasTextBesideElements else { return 0 }
  let written = document.text
  // Prefixes of other namespaces are not kept, and such a file is never written either.
  if let again = XMLDocument(SourceText(written)) {
    precondition(again.text == written, "what is written stays as it is")
  }
  return 0
}

/// Looks at everything that a reader hands over.
private struct Walk: XMLVisitor {
  let source: SourceText
  var finder: PositionFinder
  private(set) var hasTextBesideElements = false
  /// Everything that was handed over.
  private(set) var seen = Hasher()

  init(source: SourceText) {
    self.source = source
    finder = PositionFinder(source)
  }

  mutating func root(_ element: XMLElement) { visit(element) }

  mutating func child(_ element: XMLElement) { visit(element) }

  mutating func strayText(at offset: Int) {
    hasTextBesideElements = true
    check(offset)
  }

  private mutating func visit(_ element: XMLElement) {
    check(element.offset)
    seen.combine([element.name, element.offset, element.strayTextOffset ?? -1])
    seen.combine([element.unknownName, element.hasChildren ? "" : element.text])
    precondition(source.bytes[element.offset] == UInt8(ascii: "<"), "an element begins with <")
    if let offset = element.strayTextOffset {
      hasTextBesideElements = hasTextBesideElements || element.hasChildren
      check(offset)
    }
    for attribute in element.attributes {
      seen.combine(attribute.name)
      seen.combine([attribute.unknownName, attribute.value])
      check(source.offset(ofAttribute: attribute.unknownName, inElementAt: element.offset))
      precondition(attribute.value.utf8.count == attribute.valueBytes.count, "a value is UTF-8")
    }
    for child in element.children { visit(child) }
  }

  private mutating func check(_ offset: Int) {
    precondition(source.bytes.indices.contains(offset), "a place lies in the file")
    let place = finder.position(at: offset)
    precondition(place.line >= 1 && place.column >= 1, "lines and columns count from 1")
  }
}

/// Loads bytes as a file of ours, whatever its root, and runs every check on it. A file without faults of structure has a
/// canonical form, which has none either and is its own canonical form.
func validate(_ bytes: [UInt8]) -> Int32 {
  let name = "fuzzed.xml"
  let loaded = CorpusLoader().load([(name, String(decoding: bytes, as: UTF8.self))])
  _ = Validator(checksWording: true).validate(loaded)
  let file = Loader().load(SourceText(bytes), path: name)
  _ = file.lines
  guard file.findings.isEmpty, let text = file.canonicalText else { return 0 }
  let again = Loader().load(SourceText(text), path: name)
  precondition(again.findings.isEmpty, "a canonical form is valid")
  precondition(again.canonicalText == text, "a canonical form is its own")
  return 0
}

/// Reads bytes as a workbook: as they are, which may be flat OpenDocument or an archive, and as a sheet, the texts or the
/// styles of one. What is read of it has a canonical form.
func readWorkbook(_ bytes: [UInt8]) -> Int32 {
  let reader = WorkbookReader { questionnaires[$0] }
  var results = [reader.read(bytes, path: "fuzzed.xlsx")]
  let workbook = Array(
    """
    <workbook><sheets><sheet name="a" r:id="a" xmlns:r="r"/></sheets></workbook>
    """.utf8)
  let relations = Array(
    """
    <Relationships><Relationship Id="a" Type="/worksheet" Target="a"/><Relationship Id="b" Type="/sharedStrings" \
    Target="b"/><Relationship Id="c" Type="/styles" Target="c"/></Relationships>
    """.utf8)
  for part in ["xl/a", "xl/b", "xl/c", "content.xml"] {
    var parts = ["xl/workbook.xml": workbook, "xl/_rels/workbook.xml.rels": relations]
    parts[part] = bytes
    results.append(reader.read(parts, path: "fuzzed.xlsx"))
  }
  for submission in results.flatMap(\.submissions) {
    let file = Loader().load(SourceText(submission.text), path: "fuzzed.xml")
    guard let text = file.canonicalText else { continue }
    precondition(text == submission.text, "what is read of a workbook is in canonical form")
  }
  return 0
}

/// Reads bytes as collected data. What is read of it has a canonical form.
func readCollection(_ bytes: [UInt8]) -> Int32 {
  let form = collectionExample
  for submission in CollectionReader(find: { $0 == form?.key ? form : nil }).read(bytes, path: "fuzzed").submissions {
    let file = Loader().load(SourceText(submission.text), path: "fuzzed.xml")
    for finding in file.findings { _ = submission.placed(finding, in: "fuzzed") }
    guard let text = file.canonicalText else { continue }
    precondition(text == submission.text, "what is read of collected data is in canonical form")
  }
  return 0
}

/// The form of the examples of rules about collected data.
private let collectionExample: Questionnaire? = {
  let path = "Samples/rules/unknown-field/companion-questionnaire.xml"
  return CorpusLoader().load([path], extras: []).corpus.questionnaires.values.first
}()

private let questionnaires = CorpusLoader().load([String](), extras: .questionnaires).corpus.questionnaires

/// Makes of bytes what a run makes of a file that it accepts: scores, the analysis as it is published, and for a submission
/// what a form says of it and a draft for another version.
func makeResults(_ bytes: [UInt8]) -> Int32 {
  let loaded = CorpusLoader().load(
    [("fuzzed.xml", String(decoding: bytes, as: UTF8.self))],
    extras: [.instruments, .questionnaires, .profiles, .cooperation, .crosswalks])
  let acceptances = Validator().validate(loaded).acceptances
  // A run ends where reference files are refused, and goes on without submissions that are.
  guard acceptances.allSatisfy({ $0.isAccepted || !loaded.files[0].isReference }) else { return 0 }
  let corpus = loaded.settled(by: acceptances).corpus
  guard let region = corpus.regions.first, let profile = corpus.profiles.first else { return 0 }
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
  return 0
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

/// Takes a submission into a form, and over to the latest version of its questionnaire.
private func answer(_ submission: Submission, _ file: LoadedFile, _ corpus: Corpus) {
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
