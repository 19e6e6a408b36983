import Foundation
import PalermoLanguageServer
import PalermoLoading
import PalermoModel
import PalermoValidation
import Testing

/// A client of a session, on a day that is always the same.
struct Client {
  typealias Object = [String: Any]

  static let day = CalendarDate("2026-05-30")

  private(set) var session: LanguageSession
  /// What was published of each document, the last of it.
  private(set) var diagnostics: [String: [Object]] = [:]
  private(set) var versions: [String: Int] = [:]
  private var requests = 0

  init(surroundings: Surroundings = .withDay) {
    session = LanguageSession(chosen: nil, else: .en, version: "1.2.3", surroundings: surroundings)
  }

  /// A client that has begun.
  static func begun(
    locale: String = "en", folder: String? = nil, snippets: Bool = false, _ surroundings: Surroundings = .withDay
  ) throws -> Client {
    var client = Client(surroundings: surroundings)
    let capabilities = ["textDocument": ["completion": ["completionItem": ["snippetSupport": snippets]]]]
    _ = try client.ask(
      "initialize",
      ["locale": locale, "rootUri": folder as Any? ?? NSNull(), "capabilities": capabilities])
    try client.tell("initialized", [:])
    return client
  }

  /// Sends a message as it is, and returns what answers it.
  mutating func send(_ content: String) throws -> [Object] {
    try session.receive(Array(content.utf8)).map(Self.object)
  }

  mutating func tell(_ method: String, _ params: Object) throws {
    #expect(try send(Self.json(["jsonrpc": "2.0", "method": method, "params": params])).isEmpty)
  }

  /// The answer to a request, as a whole.
  mutating func reply(_ method: String, _ params: Object) throws -> Object {
    requests += 1
    let replies = try send(Self.json(["jsonrpc": "2.0", "id": requests, "method": method, "params": params]))
    let reply = try #require(replies.first)
    #expect(replies.count == 1 && reply["id"] as? Int == requests && reply["jsonrpc"] as? String == "2.0")
    return reply
  }

  /// The result of a request.
  mutating func ask(_ method: String, _ params: Object) throws -> Any? { try reply(method, params)["result"] }

  mutating func open(_ uri: String, _ text: String, version: Int = 1) throws {
    try tell(
      "textDocument/didOpen",
      ["textDocument": ["uri": uri, "languageId": "xml", "version": version, "text": text]])
  }

  mutating func change(_ uri: String, _ text: String, version: Int) throws {
    try tell(
      "textDocument/didChange",
      ["textDocument": ["uri": uri, "version": version], "contentChanges": [["text": text]]])
  }

  mutating func close(_ uri: String) throws { try tell("textDocument/didClose", ["textDocument": ["uri": uri]]) }

  /// Lets the session publish everything that waits.
  ///
  /// - Returns: The addresses of the documents of which it said something, in order.
  @discardableResult
  mutating func settle() throws -> [String] {
    var uris: [String] = []
    while session.isWaiting {
      for message in try session.publishNext().map(Self.object) {
        #expect(message["method"] as? String == "textDocument/publishDiagnostics")
        let params = try #require(message["params"] as? Object)
        let uri = try #require(params["uri"] as? String)
        diagnostics[uri] = params["diagnostics"] as? [Object]
        versions[uri] = params["version"] as? Int
        uris.append(uri)
      }
    }
    return uris
  }

  /// The answer to a request about a place, which is marked by `|` in a text.
  mutating func ask(_ method: String, at mark: (text: String, position: Object), in uri: String) throws -> Any? {
    try ask(method, ["textDocument": ["uri": uri], "position": mark.position])
  }

  /// A text without the `|` in it, and where that stood.
  static func marked(_ text: String) -> (text: String, position: Object) {
    let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = parts[0].replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    return (parts.joined(), ["line": lines.count - 1, "character": lines.last!.utf16.count])
  }

  static func json(_ object: Object) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }

  static func object(_ text: String) throws -> Object {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }
}

extension Surroundings {
  /// Nothing around, on a day that is always the same.
  static let withDay = Surroundings(project: { ($0, ProjectSettings(today: Client.day)) })

  /// Some files in a folder `/project`.
  static func files(_ files: [(path: String, text: String)]) -> Surroundings {
    Surroundings(
      references: { folders in
        CorpusLoader().load(files.filter { file in folders.contains { file.path.hasPrefix($0 + "/") } }).files
      }, project: { ($0, ProjectSettings(today: Client.day)) })
  }
}
