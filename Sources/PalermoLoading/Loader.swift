import PalermoModel
import PalermoVocabularies
public import PalermoXML

/// Reads files of every vocabulary of the toolkit in one pass.
///
/// A file with faults still gives what can be read of it, so that the other categories of validation can run. One loader
/// serves many files, one after the other; it is not to be shared between threads.
public final class Loader {
  private let reader = XMLReader(namespace: toolkitNamespace, names: Name.forReaders)

  /// A loader for all vocabularies.
  public init() {}

  /// Loads one file.
  ///
  /// - Parameters:
  ///   - source: Its bytes.
  ///   - path: Its path as the user named it, for findings.
  /// - Complexity: O(*n*) in the bytes of the file.
  public func load(_ source: SourceText, path: String) -> LoadedFile {
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
      path: path, document: visitor.document, root: visitor.rootName, findings: visitor.findings, source: kept,
      isWhole: failure == nil)
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
        return Result { () throws(FileError) in loader.load(try InputFiles.read(file), path: file.path) }
      }
    }
    let errors = outcomes.compactMap { if case .failure(let error) = $0 { error } else { nil } }
    return (outcomes.compactMap { try? $0.get() }, errors)
  }

  /// Loads a file that ships with the program, which its tests have checked: its structure is not looked at again, and
  /// nothing in it has a place.
  ///
  /// - Parameter name: Its path from the root of the project.
  /// - Returns: Nil if there is no such file.
  func loadBuiltIn(_ name: String) -> Document? {
    guard let source = BuiltIn.source(name) else { return nil }
    var visitor = DocumentVisitor(source, path: name, isTrusted: true)
    return reader.read(source, visitor: &visitor) == nil ? visitor.document : nil
  }
}

/// Checks and decodes a document as it arrives.
private struct DocumentVisitor: XMLVisitor {
  private let path: String
  private let source: SourceText
  private let isTrusted: Bool
  private var checker: StructureChecker
  private var decoder: Decoder
  private var root: (name: Name, order: ChildOrder, offset: Int)?
  private var builder: (any DocumentBuilder)?
  private var key: UniqueKey?
  private var ids: [String: Int] = Dictionary(minimumCapacity: 64)

  init(_ source: SourceText, path: String, isTrusted: Bool) {
    (self.path, self.source, self.isTrusted) = (path, source, isTrusted)
    checker = StructureChecker(source)
    decoder = Decoder(source, givesPlaces: !isTrusted)
  }

  mutating func root(_ element: XMLElement) {
    guard let kind = Root(rawValue: element.name) else {
      let written = Name(rawValue: element.name)?.text ?? element.unknownName
      let known = Root.allCases.map { $0.name.text }
      checker.report(
        .unknownRoot, at: element.offset,
        Texts.UnknownRoot.arguments(
          name: written, namespace: toolkitNamespace, allowed: known.joined(separator: ", ")))
      return
    }
    let type = kind.type.type
    checker.checkAttributes(of: element, type, called: kind.name)
    guard case .elements(let particles) = type.content else { return }
    root = (kind.name, ChildOrder(particles), element.offset)
    key = UniqueKey.all.first { $0.root == kind }
    builder = kind.builder(element, path: path, decoder: &decoder)
  }

  mutating func child(_ element: XMLElement) {
    guard let name = root?.name else { return }
    if !isTrusted {
      checker.check(element, in: &root!.order, of: name)
      if let key { for path in key.paths { check(key, in: element, path[...]) } }
    }
    builder?.add(element, decoder: &decoder)
  }

  mutating func strayText(at offset: Int) {
    guard let name = root?.name else { return }
    checker.report(.unexpectedText, at: offset, Texts.UnexpectedText.arguments(element: name.text))
  }

  mutating func end() {
    guard let root else { return }
    checker.checkEnd(of: root.order, in: root.name, at: root.offset)
  }

  /// Checks an element against the unique keys of the file.
  ///
  /// - Parameter path: The way from the element to those that the key is about, beginning with itself.
  private mutating func check(_ key: UniqueKey, in element: XMLElement, _ path: ArraySlice<Name?>) {
    guard let name = path.first, name == nil || name?.rawValue == element.name else { return }
    if path.count == 1 { return checkOnce(key, of: element) }
    for child in element.children { check(key, in: child, path.dropFirst()) }
  }

  private mutating func checkOnce(_ key: UniqueKey, of element: XMLElement) {
    guard !checker.isFull, let id = element.string(key.attribute) else { return }
    guard let first = ids[id] else {
      ids[id] = element.offset
      return
    }
    checker.report(
      key.root == .submission ? .duplicateAnswer : .duplicateID,
      at: source.offset(ofAttribute: key.attribute.text, inElementAt: element.offset),
      // The two rules leave the same places open.
      Texts.DuplicateID.arguments(value: id, line: decoder.position(first).line))
  }

  /// Says that the file could not be read to its end.
  mutating func breakOff() { builder?.breakOff() }

  /// The name of the root, when it is one of ours.
  var rootName: Name? { root?.name }

  mutating func report(_ failure: XMLFailure) {
    let (rule, arguments) = failure.finding
    checker.report(rule, at: failure.offset, arguments)
  }

  var document: Document? { builder?.document }

  var findings: [Finding] {
    var finder = PositionFinder(source)
    return checker.violations.sorted { $0.offset < $1.offset }.map { violation in
      let place = finder.position(at: violation.offset)
      return Finding(
        violation.rule, file: path, at: SourcePosition(line: place.line, column: place.column), violation.arguments)
    }
  }
}
