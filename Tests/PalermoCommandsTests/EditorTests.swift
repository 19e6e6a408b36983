import Foundation
import TestSupport
import Testing

/// The language server as editors run it.
struct EditorTests {
  private let environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]

  /// What the README shows is what Neovim shows, configured as the guide says.
  @Test func neovimShowsWhatTheReadmeShows() throws {
    let guide = try #require(Project.text(".github/guides/questionnaire.md"))
    let configuration = try #require(guide.firstMatch(of: /```lua\n((?s).*?)```/)?.1)
    let readme = try #require(Project.text("README.md"))
    let shown = try #require(readme.firstMatch(of: /here Neovim without a screen.*\n\n```\n((?s).*?)```/)?.1)
    let folder = TemporaryFolder()
    let program = try Program.built("palermo")
    let server = "cmd = { \"\(program.path)\", \"lsp\" }"
    try folder.write(String(configuration).replacing("cmd = { \"palermo\", \"lsp\" }", with: server), to: "neovim.lua")
    try folder.write(try #require(Project.text("Samples/rules/unknown-option/failing.xml")), to: "answer.xml")
    try FileManager.default.createDirectory(
      atPath: folder.path("Questionnaires"), withIntermediateDirectories: false)
    let name = "Questionnaires/tip-criminalization.xml"
    try folder.write(try #require(Project.text(name)), to: name)
    let output = try Program("nvim", package: "neovim").run(
      ["--headless", "-u", "NONE", "-i", "NONE", "-c", "luafile \(Project.path("Tests/Independent/editor.lua"))"],
      in: folder.path,
      environment: environment.merging(["CONFIGURATION": folder.path("neovim.lua"), "HOME": folder.path]) { $1 }
    ).output
    // What Neovim says of files that it writes ends on no line of its own.
    #expect(output.replacing("\r", with: "").hasPrefix(String(shown)), "\(output)")
  }

  /// The messages of a client, each with its headers, as one input.
  private func input(_ messages: [String]) -> String {
    messages.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
  }

  private let beginning = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"locale":"en"}}"#
  private let shutdown = #"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#
  private let end = #"{"jsonrpc":"2.0","method":"exit"}"#

  @Test func itEndsAsTheProtocolSays() throws {
    let program = try Program.built("palermo")
    for (messages, code) in [
      ([beginning, shutdown, end], 0), ([beginning, end], 1), ([end], 1), ([], 1), ([beginning], 1),
      ([beginning, shutdown], 1),
    ] as [([String], Int32)] {
      let (output, found) = try program.run(["lsp"], input: input(messages), environment: environment)
      #expect(found == code, "\(messages)")
      #expect(output.components(separatedBy: "Content-Length: ").count - 1 == messages.count { $0.contains("\"id\"") })
    }
    #expect(try program.run(["lsp"], input: "GET / HTTP/1.1\r\n\r\n", environment: environment).code == 1)
  }

  /// What plugins pass to every server does no harm; another way to speak is refused with the reason.
  @Test func whatEditorsPassIsTaken() throws {
    let program = try Program.built("palermo")
    for options in [["--stdio"], ["--clientProcessId=12"], ["--stdio", "--clientProcessId", "12"]] {
      let (output, code) = try program.run(
        ["lsp"] + options, input: input([beginning, shutdown, end]), environment: environment)
      #expect(code == 0 && output.contains("Content-Length"), "\(options): \(output)")
    }
    for options in [["--node-ipc"], ["--pipe=x"], ["--socket=1"], ["--port", "1"], ["--stdio", "--pipe", "x"]] {
      let (output, code) = try program.run(["lsp"] + options, environment: environment)
      #expect(code == 64 && output.contains("standard input and output"), "\(options): \(output)")
    }
  }

  /// Of a file on the disk it finds what the other commands find.
  @Test(arguments: [
    ("validate", "Samples/rules/missing-evidence/failing.xml"),
    ("validate", "Samples/rules/expired-baseline/failing.xml"),
    ("lint", "Samples/rules/circular-condition/failing.xml"), ("lint", "Samples/rules/long-sentence/failing.xml"),
    ("validate", "Samples/rules/malformed-xml/failing.xml"), ("validate", "Samples/americas/submissions/ARG.xml"),
  ])
  func itFindsWhatTheCommandsFind(command: String, file: String) throws {
    let program = try Program.built("palermo")
    let report = try program.run(
      [command, file, "--format", "json", "--quiet", "--today", "2026-05-30"], environment: environment)
    struct Report: Decodable {
      struct Item: Decodable { let rule, message: String, line: Int, fix: String? }
      let findings: [Item]
    }
    let expected = try JSONDecoder().decode(Report.self, from: Data(report.output.utf8)).findings
    let text = try #require(Project.text(file))
    let address = "file://\(Project.path(file))"
    let opening = try JSONSerialization.data(withJSONObject: [
      "method": "textDocument/didOpen",
      "params": ["textDocument": ["uri": address, "languageId": "xml", "version": 1, "text": text]],
    ])
    // The input stays open until everything has been published.
    let folder = TemporaryFolder()
    try folder.write(input([beginning, String(decoding: opening, as: UTF8.self)]), to: "first")
    try folder.write(input([shutdown, end]), to: "last")
    let script = """
      { cat first; n=0; while [ $n -lt 600 ] && ! grep -q publishDiagnostics answers; do sleep 0.05; n=$((n + 1)); done
      sleep 0.1; cat last; } | "\(program.path)" lsp --today 2026-05-30 >answers
      """
    try folder.write("", to: "answers")
    #expect(
      try Program("sh", package: "dash").run(["-c", script], in: folder.path, environment: environment).code == 0)
    let answers = try String(contentsOfFile: folder.path("answers"), encoding: .utf8)
    struct Published: Decodable {
      struct Parameters: Decodable { let diagnostics: [Found] }
      struct Found: Decodable { let code, message: String, range: Range }
      struct Range: Decodable { let start: Place }
      struct Place: Decodable { let line: Int }
      let params: Parameters
    }
    let message = try #require(
      answers.components(separatedBy: "Content-Length: ").first { $0.contains("publishDiagnostics") })
    let json = message.drop { $0 != "{" }
    let found = try JSONDecoder().decode(Published.self, from: Data(json.utf8)).params.diagnostics
    #expect(found.map(\.code) == expected.map(\.rule))
    #expect(found.map(\.range.start.line) == expected.map { $0.line - 1 })
    #expect(
      found.map(\.message) == expected.map { item in item.fix.map { "\(item.message)\nfix: \($0)" } ?? item.message })
  }
}
