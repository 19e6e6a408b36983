import FoundationEssentials
public import PalermoModel
import PalermoFindings
import PalermoLoading
import PalermoValidation
import PalermoVocabularies
import PalermoWriting

/// A session of the Language Server Protocol 3.17: takes the messages of a client one after the other, and says what is to be
/// sent. It reads no disk and no clock.
///
/// Findings are not sent with the answer to a message: ``publishNext()`` makes those of one document, when no message is
/// waiting. So a newer version of a text takes the place of an older one about which nothing has been said yet.
public struct LanguageSession {
  private enum State {
    /// Nothing but the first message may come.
    case new
    case open
    /// Nothing but the last message may come.
    case shutDown
  }

  /// What was said of a version of a document.
  private struct Publication {
    let version: Int?
    let findings: [(finding: Finding, range: TextRange)]
    let diagnostics: [Diagnostic]
  }

  /// What the process is to end with. Nil until the client says that it is to end.
  public private(set) var exitCode: Int32?

  private let version: String
  private let surroundings: Surroundings
  /// The language chosen by who started the program. Nil if the client chooses.
  private let chosen: Language?
  private var language: Language
  private var state = State.new
  private var folders: [String] = []
  private var takesSnippets = false
  private var documents: [String: OpenDocument] = [:]
  /// The paths of documents about which something may be to be said, the most urgent last.
  private var waiting: [String] = []
  /// What was last said of each document, by its path.
  private var published: [String: Publication] = [:]
  /// The addresses of documents that were closed, of which nothing is said any longer.
  private var cleared: [String] = []
  private let loader = Loader()
  private var references: [LoadedFile]?
  private var known: Corpus?

  /// A session of which nothing has been said.
  ///
  /// - Parameters:
  ///   - chosen: The language of its texts. Nil for that of the client.
  ///   - language: The language if neither is known.
  ///   - version: The version of the program.
  ///   - surroundings: What is known beside what the client opens.
  public init(chosen: Language?, else language: Language, version: String, surroundings: Surroundings) {
    (self.chosen, self.language) = (chosen, chosen ?? language)
    (self.version, self.surroundings) = (version, surroundings)
  }

  // MARK: Messages

  /// Takes a message and carries it out.
  ///
  /// - Returns: The messages that answer it.
  /// - Throws: `EncodingError` if an answer cannot be encoded.
  public mutating func receive(_ content: [UInt8]) throws -> [String] {
    let data = Data(content)
    let message: IncomingMessage
    do {
      message = try JSONDecoder().decode(IncomingMessage.self, from: data)
    } catch DecodingError.dataCorrupted {
      return [try text(Refusal(.none, .unreadable, Texts.LanguageServer.notJSON(language)))]
    } catch {
      return [try text(Refusal(.none, .noRequest, Texts.LanguageServer.noMessage(language)))]
    }
    guard let method = message.method else {
      // An answer to something that was never asked.
      return message.id == nil ? [try text(Refusal(.none, .noRequest, Texts.LanguageServer.noMessage(language)))] : []
    }
    guard let id = message.id else {
      try? notice(method, data)
      return []
    }
    return [try answer(method, id, data)]
  }

  /// Refuses a message that was not read.
  ///
  /// - Throws: `EncodingError` if the answer cannot be encoded.
  public func refusalOfUnreadMessage() throws -> String {
    try text(Refusal(.none, .noRequest, Texts.LanguageServer.unreadMessage(language)))
  }

  private func text(_ message: some Encodable) throws -> String { try encodedJSONLine(message) }

  /// Carries out a message that nobody answers. One that cannot be read changes nothing.
  private mutating func notice(_ method: String, _ data: Data) throws {
    if method == "exit" {
      exitCode = state == .shutDown ? 0 : 1
      return
    }
    guard state == .open else { return }
    switch method {
    case "textDocument/didOpen": open(try parameters(OpenedParameters.self, data).textDocument)
    case "textDocument/didChange": change(try parameters(ChangedParameters.self, data))
    case "textDocument/didClose": close(try parameters(DocumentParameters.self, data).textDocument.uri)
    case "textDocument/didSave", "workspace/didChangeWatchedFiles": forgetReferences()
    case "workspace/didChangeWorkspaceFolders":
      let event = try parameters(FoldersChangedParameters.self, data).event
      let removed = event.removed.compactMap { FileAddress.path(of: $0.uri) }
      folders.removeAll(where: removed.contains)
      folders += event.added.compactMap { FileAddress.path(of: $0.uri) }.filter { !folders.contains($0) }
      forgetReferences()
    // What a server does not know of these it passes over.
    default: break
    }
  }

  private mutating func answer(_ method: String, _ id: MessageID, _ data: Data) throws -> String {
    switch state {
    case .new where method != "initialize":
      return try text(Refusal(id, .notInitialized, Texts.LanguageServer.notBegun(language)))
    case .open where method == "initialize", .shutDown:
      return try text(Refusal(id, .noRequest, Texts.LanguageServer.outOfOrder(language)))
    case .new, .open: break
    }
    do {
      switch method {
      case "initialize":
        begin(try parameters(InitializeParameters.self, data))
        return try text(Reply(id: id, result: InitializeResult(serverInfo: .init(version: version))))
      case "shutdown":
        state = .shutDown
        (waiting, cleared) = ([], [])
        return try text(Reply<Bool>(id: id, result: nil))
      case "textDocument/hover":
        return try text(Reply(id: id, result: hover(try parameters(PlaceParameters.self, data))))
      case "textDocument/completion":
        return try text(Reply(id: id, result: completion(try parameters(PlaceParameters.self, data))))
      case "textDocument/definition":
        return try text(Reply(id: id, result: definition(try parameters(PlaceParameters.self, data))))
      case "textDocument/codeAction":
        return try text(Reply(id: id, result: codeActions(try parameters(CodeActionParameters.self, data))))
      default:
        return try text(Refusal(id, .unknownMethod, Texts.LanguageServer.unknownMethod(method: method)(language)))
      }
    } catch is DecodingError {
      return try text(Refusal(id, .wrongParameters, Texts.LanguageServer.wrongParameters(language)))
    }
  }

  private func parameters<Content: Decodable>(_ type: Content.Type, _ data: Data) throws -> Content {
    try JSONDecoder().decode(Parameters<Content>.self, from: data).params
  }

  private mutating func begin(_ parameters: InitializeParameters) {
    state = .open
    language = chosen ?? parameters.locale.flatMap(Language.of(locale:)) ?? language
    let named = parameters.workspaceFolders?.map(\.uri) ?? parameters.rootUri.map { [$0] } ?? []
    folders = named.compactMap { FileAddress.path(of: $0) }
    takesSnippets = parameters.capabilities?.textDocument?.completion?.completionItem?.snippetSupport ?? false
  }

  // MARK: Documents

  /// The path by which a document is known: that of its file, or its address if it is in none.
  private func path(of uri: String) -> String { FileAddress.path(of: uri) ?? uri }

  private mutating func open(_ document: OpenedParameters.Document) {
    let path = path(of: document.uri)
    documents[path] = OpenDocument(
      uri: document.uri, version: document.version, DocumentText(Array(document.text.utf8)), path: path, loader)
    published[path] = nil
    wait(for: path)
  }

  private mutating func change(_ parameters: ChangedParameters) {
    let path = path(of: parameters.textDocument.uri)
    guard var document = documents.removeValue(forKey: path) else { return }
    var text = document.text
    for change in parameters.contentChanges {
      if let range = change.range {
        text.replace(range, with: change.text)
      } else {
        text = DocumentText(Array(change.text.utf8))
      }
    }
    document.change(text, loader)
    document.version = parameters.textDocument.version ?? document.version
    documents[path] = document
    wait(for: path)
  }

  private mutating func close(_ uri: String) {
    let path = path(of: uri)
    guard documents.removeValue(forKey: path) != nil else { return }
    published[path] = nil
    cleared.append(uri)
    forgetReferences()
  }

  /// The text of a document as the changes of the client have made it. Returns nil if it is not open.
  package func text(of uri: String) -> String? {
    documents[path(of: uri)].map { String(decoding: $0.text.bytes, as: UTF8.self) }
  }

  /// Everything may have to be said anew, of one document first.
  private mutating func wait(for path: String? = nil) {
    known = nil
    waiting = documents.keys.filter { $0 != path }.sorted(by: >) + (path.map { [$0] } ?? [])
  }

  private mutating func forgetReferences() {
    references = nil
    wait()
  }

  /// The files around the documents that are not open themselves.
  private mutating func referencesBeside() -> [LoadedFile] {
    let all = references ?? (folders.isEmpty ? [] : surroundings.references(folders))
    references = all
    return all.filter { documents[$0.path] == nil }
  }

  // MARK: Findings

  /// Whether something may be to be said of documents.
  public var isWaiting: Bool { !waiting.isEmpty || !cleared.isEmpty }

  /// Says what is found in the next document that waits.
  ///
  /// - Returns: The messages to be sent.
  /// - Throws: `EncodingError` if one cannot be encoded.
  /// - Complexity: O(*n*) in the bytes of the document, times the number of checks.
  public mutating func publishNext() throws -> [String] {
    var messages: [String] = []
    for uri in cleared where documents[path(of: uri)] == nil {
      messages.append(try publication(PublishedDiagnostics(uri: uri, version: nil, diagnostics: [])))
    }
    cleared = []
    guard let path = waiting.popLast(), let document = documents[path] else { return messages }
    let outline = document.outline
    let found: [(finding: Finding, range: TextRange)] = findings(in: document).map { finding in
      (finding, document.text.range(outline.passage(at: document.text.offset(of: finding.position))))
    }
    let diagnostics = found.map { finding, range in
      Diagnostic(
        range: range, severity: Self.severity(finding.severity), code: finding.rule,
        message: finding.text(in: language))
    }
    let isNews = published[path].map { $0.version != document.version || $0.diagnostics != diagnostics } ?? true
    published[path] = Publication(version: document.version, findings: found, diagnostics: diagnostics)
    if isNews {
      messages.append(
        try publication(
          PublishedDiagnostics(uri: document.uri, version: document.version, diagnostics: diagnostics)))
    }
    return messages
  }

  private func publication(_ found: PublishedDiagnostics) throws -> String {
    try text(Notification(method: "textDocument/publishDiagnostics", params: found))
  }

  private static func severity(_ severity: Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }

  /// What `palermo lint` or `palermo validate` finds in a document beside all others.
  private mutating func findings(in document: OpenDocument) -> [Finding] {
    let path = document.file.path
    let others = documents.values.map(\.file).filter { $0.path != path }.sorted { $0.path < $1.path }
    let isLinted = document.file.isLinted
    let loaded = CorpusLoader().load(
      files: [document.file] + others + referencesBeside(),
      extras: isLinted ? [.instruments, .questionnaires, .glossary] : [])
    var state: String?
    if case .submission(let submission) = document.file.document { state = submission.state }
    // A submission is looked at beside the others of its state, and a baseline beside all that it accepts, whichever
    // command it was written for.
    var isBaseline = false
    if case .baseline = document.file.document { isBaseline = true }
    let checked = loaded.only { file in
      if file.path == path || isBaseline { return true }
      if case .submission(let other) = file.document { return other.state == state }
      return false
    }
    let (whole, settings) = surroundings.project(checked)
    return Validator(checksWording: isLinted || isBaseline, settings: settings).validate(whole).findings.filter {
      $0.file == path
    }
  }

  // MARK: Requests

  /// Everything that is known to those who write. What cannot be read to its end counts as it was before.
  private mutating func corpus() -> Corpus {
    if let known { return known }
    let files = documents.values.map { $0.lastWhole ?? $0.file }.sorted { $0.path < $1.path } + referencesBeside()
    let corpus = CorpusLoader().load(
      files: files, extras: [.questionnaires, .earlierVersions, .instruments, .glossary]
    ).corpus
    known = corpus
    return corpus
  }

  private mutating func knowledge(of document: OpenDocument) -> DocumentKnowledge {
    DocumentKnowledge(outline: document.outline, corpus: corpus(), language: language)
  }

  private mutating func hover(_ parameters: PlaceParameters) -> Hover? {
    let path = path(of: parameters.textDocument.uri)
    guard let document = documents[path] else { return nil }
    let explainer = Explainer(knowledge: knowledge(of: document))
    let place = parameters.position
    let explanation = explainer.explanation(at: document.text.offset(of: place))
    let broken = published[path]?.findings.filter { $0.range.start <= place && place <= $0.range.end } ?? []
    let rules = broken.map(\.finding.rule).withoutRepetition.compactMap { explainer.rule($0) }
    let texts = (explanation.map { [$0.text] } ?? []) + rules
    guard let range = explanation.map({ document.text.range($0.range) }) ?? broken.first?.range, !texts.isEmpty else {
      return nil
    }
    return Hover(contents: .init(value: texts.joined(separator: "\n\n")), range: range)
  }

  private func codeActions(_ parameters: CodeActionParameters) -> [CodeAction] {
    let path = path(of: parameters.textDocument.uri)
    let kinds = parameters.context?.only ?? [CodeAction.quickFix]
    // Of a text about which nothing has been said yet, nothing is known.
    guard let document = documents[path], !waiting.contains(path), let said = published[path],
      kinds.contains(where: { $0.isEmpty || $0 == CodeAction.quickFix })
    else { return [] }
    let asked = said.findings.indices.filter { index in
      let range = said.findings[index].range
      return said.findings[index].finding.correction != nil
        && range.start <= parameters.range.end && parameters.range.start <= range.end
    }
    let replacements = document.file.replacements(for: asked.map { said.findings[$0].finding })
    return zip(asked, replacements).compactMap { index, replacements in
      guard let correction = said.findings[index].finding.correction, !replacements.isEmpty else { return nil }
      return CodeAction(
        title: correction.title(language), diagnostics: [said.diagnostics[index]],
        edit: .init(
          changes: [
            document.uri: replacements.map { TextEdit(range: document.text.range($0.range), newText: $0.text) }
          ]))
    }
  }

  private mutating func completion(_ parameters: PlaceParameters) -> CompletionList {
    guard let document = documents[path(of: parameters.textDocument.uri)] else { return CompletionList(items: []) }
    let completer = Completer(
      knowledge: knowledge(of: document), text: document.text, takesSnippets: takesSnippets)
    return CompletionList(items: completer.items(at: document.text.offset(of: parameters.position)))
  }

  private mutating func definition(_ parameters: PlaceParameters) -> Location? {
    guard let document = documents[path(of: parameters.textDocument.uri)] else { return nil }
    let (documents, references) = (self.documents, referencesBeside())
    let definer = Definer(
      knowledge: knowledge(of: document),
      text: { path in
        documents[path]?.text
          ?? references.first { $0.path == path }.map { DocumentText(Array($0.bytes)) }
      }, shipped: surroundings.shipped)
    guard let found = definer.definition(at: document.text.offset(of: parameters.position)) else { return nil }
    return Location(uri: documents[found.path]?.uri ?? FileAddress.uri(of: found.path), range: found.range)
  }
}
