import PalermoArchives
import PalermoLoading
import PalermoModel
import PalermoVocabularies
import PalermoXML

/// A file as it arrived, before anything is decided on it.
struct ArrivedFile {
  /// Its name as it was given, different from those of the other files.
  let name: String
  /// The archive that it came in.
  let archive: String?
  let bytes: [UInt8]
  /// Why an archive was not opened.
  let refusal: ZipArchive.Refusal?

  /// The file, or the files in it when it is an archive that can be opened, and what is passed over in that.
  static func all(_ name: String, _ bytes: [UInt8]) -> (files: [ArrivedFile], skipped: [SkippedInput]) {
    let name = name.unlessBlank ?? "#1"
    guard case .archive = ContentKind(of: bytes), bytes.starts(with: [0x50, 0x4B]) else {
      return ([ArrivedFile(name: name, archive: nil, bytes: bytes, refusal: nil)], [])
    }
    do throws(ZipArchive.Refusal) {
      var names: [String: Int] = [:]
      var (files, skipped): ([ArrivedFile], [SkippedInput]) = ([], [])
      for (index, file) in try ZipArchive(bytes).files.enumerated() {
        let shown = PathText.shown(Array(file.name.utf8))
        if SystemLitter.isLitter(file.name.utf8) {
          skipped.append(SkippedInput(path: "\(name)/\(shown)", reason: .litter))
          continue
        }
        // Two files of one name are two arrivals, and one without a name has that of its place.
        let inner = shown.unlessBlank ?? "#\(index + 1)"
        let count = names[inner, default: 0]
        names[inner] = count + 1
        files.append(
          ArrivedFile(
            name: count == 0 ? inner : "\(inner) (\(count + 1))", archive: name, bytes: file.bytes, refusal: nil))
      }
      guard !files.isEmpty else { throw .empty }
      return (files, skipped)
    } catch {
      return ([ArrivedFile(name: name, archive: nil, bytes: bytes, refusal: error)], [])
    }
  }

  /// The path by which findings name it.
  var path: String { archive.map { "\($0)/\(name)" } ?? name }

  /// What it is by its content.
  func content(_ file: LoadedFile) -> RegisterEntry.ReceivedFile.Content {
    if case .submission(let submission) = file.document { return submission.part == nil ? .submission : .part }
    if file.arrival != nil { return .submission }
    if case .signature = file.document { return .signature }
    return .foreign(ContentKind(of: bytes))
  }

  /// What it says of itself. Nil for what is no submission.
  func claim(_ file: LoadedFile) -> RegisterEntry.Claim? {
    // What is longer than any code is none, and would make the entry larger than it may be.
    func code(_ text: String) -> String? { text.unlessBlank.flatMap { $0.utf8.count > 1_000 ? nil : $0 } }
    if case .submission(let submission) = file.document {
      return RegisterEntry.Claim(
        state: code(submission.state), questionnaire: code(submission.questionnaire.id),
        version: code(submission.questionnaire.version), cycle: code(submission.cycle), status: submission.status,
        date: submission.date, source: submission.source.kind)
    }
    return file.arrival.map { arrival in
      RegisterEntry.Claim(
        state: code(arrival.state), questionnaire: code(arrival.questionnaire), version: nil,
        cycle: code(arrival.cycle), status: arrival.isFinal ? .final : .draft, date: arrival.date, source: .own)
    }
  }
}
