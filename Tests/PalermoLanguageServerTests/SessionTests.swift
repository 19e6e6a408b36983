import PalermoLoading
import PalermoModel
import PalermoValidation
import TestSupport
import Testing

@testable import PalermoLanguageServer

/// Sessions from their first message to their last.
struct SessionTests {
  /// What a client sends, and the codes of the errors that answer it: 0 for a result, nil for no answer.
  struct Exchange: CustomTestStringConvertible, Sendable {
    let messages: [(message: String, code: Int?)]
    var exitCode: Int32? = nil

    var testDescription: String { messages.map { String($0.message.prefix(60)) }.joined(separator: " ") }
  }

  private static func request(_ method: String, _ params: String = "{}") -> String {
    #"{"jsonrpc":"2.0","id":7,"method":"\#(method)","params":\#(params)}"#
  }

  private static func notice(_ method: String, _ params: String = "{}") -> String {
    #"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#
  }

  private static let place = #"{"textDocument":{"uri":"file:///a"},"position":{"line":0,"character":0}}"#

  private static let exchanges = [
    // From the first message to the last.
    Exchange(
      messages: [
        (request("initialize"), 0), (notice("initialized"), nil), (request("shutdown", "null"), 0),
        (notice("exit"), nil),
      ], exitCode: 0),
    Exchange(messages: [(request("initialize"), 0), (notice("exit"), nil)], exitCode: 1),
    Exchange(messages: [(notice("exit"), nil)], exitCode: 1),
    Exchange(messages: [(request("initialize"), 0), (#"{"jsonrpc":"2.0","method":"exit"}"#, nil)], exitCode: 1),
    Exchange(messages: [
      (request("textDocument/hover", place), -32002), (request("shutdown"), -32002), (notice("initialized"), nil),
      (request("initialize"), 0), (request("initialize"), -32600), (request("shutdown"), 0),
      (request("shutdown"), -32600), (request("textDocument/hover", place), -32600), (notice("initialized"), nil),
    ]),
    // Methods and parameters that nobody knows.
    Exchange(messages: [
      (request("initialize"), 0), (request("textDocument/rename"), -32601), (request("$/other"), -32601),
      (request("exit"), -32601), (notice("$/cancelRequest", #"{"id":7}"#), nil), (notice("no/such"), nil),
      (request("textDocument/hover"), -32602), (request("textDocument/hover", "[1]"), -32602),
      (request("textDocument/hover", "null"), -32602), (notice("textDocument/didOpen"), nil),
      (notice("textDocument/didChange", #"{"textDocument":{"uri":7}}"#), nil),
      (request("textDocument/hover", place), 0), (request("textDocument/completion", place), 0),
      (request("textDocument/definition", place), 0), (request("textDocument/codeAction", place), -32602),
      (
        request(
          "textDocument/codeAction",
          #"{"textDocument":{"uri":"a"},"range":{"start":{"line":9,"character":9},"end":{"line":-1,"character":0}}}"#),
        0
      ),
      (request("textDocument/hover", #"{"textDocument":{"uri":"a"},"position":{"line":1e300,"character":0}}"#), -32602),
      (request("textDocument/hover", #"{"textDocument":{"uri":"a"},"position":{"line":-5,"character":-9}}"#), 0),
    ]),
    Exchange(messages: [(request("initialize", "[]"), -32602), (request("initialize", #"{"capabilities":7}"#), -32602)]
    ),
    // What is no message.
    Exchange(messages: [
      ("", -32700), ("{", -32700), ("nonsense", -32700), ("[]", -32600), ("7", -32600), ("null", -32600),
      (#""text""#, -32600), ("{}", -32600), (#"{"id":7,"result":null}"#, nil), (#"{"id":{},"method":"x"}"#, -32600),
      (#"{"id":1.5,"method":"initialize"}"#, -32600), (#"{"id":null,"method":"shutdown"}"#, -32002),
      (#"{"id":"a","method":"shutdown"}"#, -32002), (#"{"method":7}"#, -32600), ("[\(request("initialize"))]", -32600),
      (#"{"id":1,"method":"\ud800"}"#, -32700), (String(repeating: "[", count: 100_000), -32700),
      (String(repeating: #"{"a":"#, count: 100_000), -32700), (#"{"id":99999999999999999999,"method":"x"}"#, -32600),
    ]),
  ]

  @Test(arguments: exchanges)
  func everyMessageIsAnsweredAsTheProtocolSays(_ exchange: Exchange) throws {
    var client = Client()
    for (message, code) in exchange.messages {
      let replies = try client.send(message)
      guard let code else {
        #expect(replies.isEmpty, "\(message)")
        continue
      }
      let reply = try #require(replies.first, "\(message.prefix(80))")
      #expect(replies.count == 1 && reply.keys.contains("id"))
      let error = reply["error"] as? Client.Object
      #expect(error?["code"] as? Int ?? 0 == code, "\(message.prefix(80)) \(reply)")
      #expect(reply.keys.contains("result") == (code == 0))
    }
    #expect(client.session.exitCode == exchange.exitCode)
  }

  @Test func idsComeBackAsTheyWere() throws {
    for id in ["7", "-1", #""a b""#, "null"] {
      var client = Client()
      let reply = try client.send(#"{"jsonrpc":"2.0","id":\#(id),"method":"no/such"}"#)
      let text = try Client.json(["id": try #require(reply.first?["id"])])
      #expect(text == #"{"id":\#(id)}"#)
    }
  }

  /// What is refused is refused in the language of the client.
  @Test func refusalsAreInTheLanguageOfTheClient() throws {
    for (locale, words) in [
      ("en", "There is no method “x”."), ("es", "No existe el método «x»."),
      ("fr", "Il n’existe pas de méthode «\u{A0}x\u{A0}»."), ("pt", "Não existe o método “x”."),
    ] {
      var client = try Client.begun(locale: locale)
      let reply = try client.send(#"{"jsonrpc":"2.0","id":9,"method":"x"}"#).first
      #expect((reply?["error"] as? Client.Object)?["message"] as? String == words)
    }
  }

  @Test func theLanguageIsThatOfTheClientUnlessItIsChosen() throws {
    for (locale, word) in [("fr-CH", "n’est pas"), ("pt_BR.UTF-8", "não"), ("tlh", "is not"), ("", "is not")] {
      var client = try Client.begun(locale: locale)
      try client.open("untitled:1", Rule["unknown-option"]!.failing.document)
      try client.settle()
      let message = client.diagnostics["untitled:1"]?.first?["message"] as? String ?? ""
      #expect(message.contains(word), "\(locale): \(message)")
    }
  }

  @Test func addressesAndPathsBelongTogether() {
    for path in ["/a/b.xml", "/a b/é.xml", "/a\\\\b/100%.xml", "/x\\xFFy", "/日本"] {
      #expect(FileAddress.path(of: FileAddress.uri(of: path)) == path)
    }
    #expect(FileAddress.path(of: "file:///a%20b/%C3%A9.xml") == "/a b/é.xml")
    #expect(FileAddress.path(of: "file://localhost/a") == "/a")
    for other in [
      "", "a", "/a", "untitled:1", "http://a/b", "file://host/a", "file:///%", "file:///%4", "file:///%zz",
      "file:///a%00b", "file://",
    ] {
      #expect(FileAddress.path(of: other) == nil, "\(other)")
    }
  }

  // MARK: Framing

  private func events(_ bytes: [UInt8], inPiecesOf size: Int) -> [MessageFraming.Event] {
    var framing = MessageFraming()
    var events: [MessageFraming.Event] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      framing.append(rest.prefix(size))
      rest = rest.dropFirst(size)
      while let event = framing.next() { events.append(event) }
    }
    return events
  }

  @Test(arguments: [1, 2, 7, 1 << 20])
  func messagesArriveInPieces(size: Int) {
    let long = String(repeating: "é", count: 40_000)
    let messages = ["{}", "", "{\"a\":\"🎻\"}", long, "x"]
    let bytes =
      messages.flatMap(MessageFraming.framed)
      + Array("content-type: utf-8\r\nCONTENT-LENGTH:  2 \r\n\r\n{}".utf8) + Array("Content-Length: 1\n\n7".utf8)
    #expect(events(bytes, inPiecesOf: size) == (messages + ["{}", "7"]).map { .message(Array($0.utf8)) })
  }

  @Test func whatIsTooLongIsPassedOver() {
    let length = MessageFraming.longestMessage + 1
    var framing = MessageFraming()
    framing.append(Array("Content-Length: \(length)\r\n\r\n".utf8))
    #expect(framing.next() == .tooLong)
    let piece = [UInt8](repeating: 0x20, count: 1 << 20)
    var rest = length
    while rest > 0 {
      framing.append(piece.prefix(rest))
      rest -= min(rest, piece.count)
      #expect(framing.next() == nil)
    }
    framing.append(MessageFraming.framed("{}"))
    #expect(framing.next() == .message(Array("{}".utf8)))
  }

  @Test(arguments: [
    "\r\n\r\n", "Content-Length: x\r\n\r\n", "Content-Length: -1\r\n\r\n", "Content-Length: ٣\r\n\r\n", "\n",
    "Content-Length: 99999999999999999999\r\n\r\n", "Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
    "nonsense\r\n\r\n",
    "Content-Type: x\r\n\r\n", String(repeating: "a", count: 5_000), "Content-Length:\r\n\r\n", "{\"jsonrpc\":1}\n\n",
  ])
  func headersThatNobodyCanReadEndTheSession(headers: String) {
    #expect(events(Array(headers.utf8) + MessageFraming.framed("{}"), inPiecesOf: 3) == [.broken])
  }

  // MARK: Hostile texts

  private static let documents = [
    "Samples/rules/unknown-option/failing.xml", "Samples/rules/circular-condition/failing.xml",
    "Samples/rules/malformed-xml/failing.xml",
  ]

  /// Whatever is asked at every place of every beginning of a text is answered.
  @Test(arguments: documents)
  func everyBeginningOfADocumentIsAnswered(_ path: String) throws {
    let text = try #require(Project.text(path)).replacing("<!--", with: "<!--🎻")
    var client = try Client.begun()
    let bytes = Array(text.utf8)
    let step = max(1, bytes.count / 60)
    for count in stride(from: 0, through: bytes.count, by: step) {
      let beginning = String(decoding: bytes.prefix(count), as: UTF8.self)
      try client.open("file:///a.xml", beginning, version: count)
      let end = DocumentText(Array(beginning.utf8)).position(of: count)
      for character in [end.character, end.character / 2] {
        for method in ["hover", "completion", "definition"] {
          let reply = try client.reply(
            "textDocument/\(method)",
            ["textDocument": ["uri": "file:///a.xml"], "position": ["line": end.line, "character": character]])
          #expect(reply.keys.contains("result"))
        }
      }
      if count % (8 * step) == 0 {
        #expect(try client.settle() == ["file:///a.xml"])
        if count < bytes.count { #expect(client.diagnostics["file:///a.xml"]?.isEmpty == false, "\(count)") }
      }
    }
  }

  /// Texts that are meant to be slow, deep or endless.
  @Test(arguments: [
    String(repeating: "<a>", count: 6_000), String(repeating: "<", count: 12_000),
    String(repeating: "</a>", count: 6_000),
    "<a " + String(repeating: "b=\"", count: 6_000), String(repeating: "<!--", count: 6_000),
    String(repeating: "<a b='\n", count: 6_000), String(repeating: "<![CDATA[", count: 3_000),
    String(repeating: "🎻", count: 6_000), "<submission a=\"" + String(repeating: "x ", count: 6_000), "\0<submission",
    "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", String(repeating: "\r", count: 6_000),
  ])
  func hostileTextsGetFindingsInTime(_ text: String) throws {
    var client = try Client.begun()
    try client.open("file:///a.xml", text)
    let document = DocumentText(Array(text.utf8))
    for offset in [1, document.bytes.count / 2, document.bytes.count] {
      let position = document.position(of: offset)
      for method in ["hover", "completion", "definition"] {
        _ = try client.reply(
          "textDocument/\(method)",
          [
            "textDocument": ["uri": "file:///a.xml"],
            "position": ["line": position.line, "character": position.character],
          ])
      }
    }
    try client.settle()
    #expect(client.diagnostics["file:///a.xml"]?.isEmpty == false)
  }

  /// A text that is changed here and there stays what the client has.
  @Test func changesOfPassagesAddUp() throws {
    var random = SeededRandom(seed: 2026)
    var client = try Client.begun()
    var text = try #require(Project.text(Self.documents[0]))
    try client.open("file:///a.xml", text)
    let pieces = ["", "🎻", "\r\n", "<answer question=\"", "é\n", "\t", "日本", "\"/>"]
    for version in 2..<150 {
      // Passages begin and end at characters, and not inside an end of line.
      let indices = Array(text.indices) + [text.endIndex]
      let ends = [indices.randomElement(using: &random)!, indices.randomElement(using: &random)!].sorted()
      let range = ends[0]..<min(ends[1], text.index(ends[0], offsetBy: 6, limitedBy: text.endIndex) ?? text.endIndex)
      let piece = pieces.randomElement(using: &random)!
      let document = DocumentText(Array(text.utf8))
      func place(_ index: String.Index) -> Client.Object {
        let position = document.position(of: text.utf8.distance(from: text.startIndex, to: index))
        return ["line": position.line, "character": position.character]
      }
      try client.tell(
        "textDocument/didChange",
        [
          "textDocument": ["uri": "file:///a.xml", "version": version],
          "contentChanges": [
            ["range": ["start": place(range.lowerBound), "end": place(range.upperBound)], "text": piece]
          ],
        ])
      text.replaceSubrange(range, with: piece)
      #expect(client.session.text(of: "file:///a.xml")?.utf8.elementsEqual(text.utf8) == true)
    }
  }
}
