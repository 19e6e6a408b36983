import PalermoModel
import PalermoVocabularies
public import PalermoXML

/// Reads files of every vocabulary of the toolkit in one pass.
///
/// A file with faults still gives what can be read of it, so that the other categories of validation can run. One
/// loader serves many files, one after the other; it is not to be shared between threads.
public final class Loader {
  private let reader = XMLReader(namespace: toolkitNamespace, names: Name.forReaders)
  private let trusting = XMLTrustingReader(names: Name.forReaders)

  /// A loader for all vocabularies.
  public init() {}

  /// Loads one file.
  ///
  /// - Parameters:
  ///   - source: Its bytes.
  ///   - path: Its path as the user named it, for findings.
  /// - Complexity: O(*n*) in the bytes of the file.
  public func load(_ source: SourceText, path: String) -> LoadedFile {
    if let foreign = Finding.foreign(ContentKind(of: source.bytes), path: path) {
      return LoadedFile(
        path: path, document: nil, root: nil, findings: [foreign], source: SourceText(""), isWhole: false)
    }
    var visitor = DocumentVisitor(source, path: path, isTrusted: false)
    let failure = reader.read(source, visitor: &visitor)
    if let failure {
      visitor.report(failure)
      visitor.breakOff()
    } else {
      visitor.end()
    }
    // The text of a file beyond the size limit is not kept, so that the limit bounds the memory too.
    var kept = source
    if case .tooManyBytes = failure?.reason { kept = SourceText("") }
    return LoadedFile(
      path: path, document: visitor.document,
      arrival: visitor.rootKind == nil ? claimedArrival(source, path: path, failure) : visitor.arrival,
      root: visitor.rootKind,
      findings: visitor.findings, source: kept,
      isWhole: failure == nil)
  }

  /// What a submission says of itself whose root could not be read: because it is in another encoding, breaks off there, is
  /// preceded by what may not stand there, or lacks its namespace. Its state is to hear how to mend it.
  private func claimedArrival(_ source: SourceText, path: String, _ failure: XMLFailure?) -> Arrival? {
    let beginning = failure?.isEncoding == true ? source.beginningInUTF8 : source
    guard let root = beginning.rootAlone(in: toolkitNamespace, called: Root.submission.name.text) else { return nil }
    var visitor = DocumentVisitor(root, path: path, isTrusted: false)
    reader.readRoot(root, visitor: &visitor) { $0.rootKind != nil }
    // What says none of these may be a file of anybody.
    return visitor.arrival.flatMap { $0.state.isEmpty && $0.questionnaire.isEmpty && $0.cycle.isEmpty ? nil : $0 }
  }

  /// Reads and loads files on all cores.
  ///
  /// - Parameter fileDone: Called after each, from any thread.
  /// - Returns: The files in the order of their paths, and what could not be read.
  static func load(
    _ found: [InputFile], fileDone: @Sendable () -> Void = {}
  ) -> (files: [LoadedFile], errors: [FileError]) {
    let outcomes = found.concurrentMap(inBatchesOf: 16) { found in
      let loader = Loader()
      return found.map { file in
        defer { fileDone() }
        do throws(FileError) {
          return (file: LoadedFile?(loader.load(try InputFiles.read(file), path: file.path)), error: FileError?.none)
        } catch {
          return (file: nil, error: error)
        }
      }
    }
    return (outcomes.compactMap(\.file), outcomes.compactMap(\.error))
  }

  /// Loads a file that ships with the program, which its tests have checked: its structure is not looked at again, and
  /// nothing in it has a place.
  ///
  /// - Parameter name: Its path from the root of the project.
  /// - Returns: Nil if there is no such file.
  func loadBuiltIn(_ name: String) -> Document? {
    guard let source = BuiltIn.source(name) else { return nil }
    var visitor = DocumentVisitor(source, path: name, isTrusted: true)
    if trusting.read(source, visitor: &visitor) { return visitor.document }
    visitor = DocumentVisitor(source, path: name, isTrusted: true)
    return reader.read(source, visitor: &visitor) == nil ? visitor.document : nil
  }
}
