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

  /// The file, or the files in it when it is an archive that can be opened.
  static func all(_ name: String, _ bytes: [UInt8]) -> [ArrivedFile] {
    guard case .archive = ContentKind(of: bytes), bytes.starts(with: [0x50, 0x4B]) else {
      return [ArrivedFile(name: name, archive: nil, bytes: bytes, refusal: nil)]
    }
    do throws(ZipArchive.Refusal) {
      var names: [String: Int] = [:]
      return try ZipArchive(bytes).files.map { file in
        // Two files of one name are two arrivals.
        let inner = PathText.shown(Array(file.name.utf8))
        let count = names[inner, default: 0]
        names[inner] = count + 1
        return ArrivedFile(
          name: count == 0 ? inner : "\(inner) (\(count + 1))", archive: name, bytes: file.bytes, refusal: nil)
      }
    } catch {
      return [ArrivedFile(name: name, archive: nil, bytes: bytes, refusal: error)]
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
    if case .submission(let submission) = file.document {
      return RegisterEntry.Claim(
        state: submission.state, questionnaire: submission.questionnaire.id,
        version: submission.questionnaire.version, cycle: submission.cycle, status: submission.status,
        date: submission.date, source: submission.source.kind)
    }
    return file.arrival.map { arrival in
      func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
      return RegisterEntry.Claim(
        state: filled(arrival.state), questionnaire: filled(arrival.questionnaire), version: nil,
        cycle: filled(arrival.cycle), status: arrival.isFinal ? .final : .draft, date: arrival.date, source: .own)
    }
  }
}
