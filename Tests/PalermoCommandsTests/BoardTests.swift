import Foundation
import TestSupport
import Testing

/// The board of a secretariat: one page of who delivered what, as of a day.
@Suite struct BoardTests {
  private let folder = TemporaryFolder()
  private static let references = ["region.xml", "participation.xml", "cycles/2026.xml"].map {
    Project.path("Samples/exercise/\($0)")
  }

  @discardableResult
  private func palermo(_ arguments: [String]) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(arguments, in: folder.path, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  private func page(_ name: String = "board/en/board.html") throws -> String {
    try String(contentsOfFile: folder.path(name), encoding: .utf8)
  }

  /// The rows of the table under a heading.
  private func rows(_ page: String, under id: String) -> [String] {
    let part = page.components(separatedBy: "<h2 id=\"\(id)\">").last?.components(separatedBy: "<h2 id=").first ?? ""
    return part.components(separatedBy: "<tr>").dropFirst(2).map { $0 }
  }

  private func receive(_ text: String, at day: String) throws {
    try folder.write(text, to: "mail.xml")
    try palermo(
      ["receive", "mail.xml", "--into", "register", "--at", day] + Self.references.flatMap { ["--with", $0] })
  }

  @Test func theBoardShowsWhatArrivedAndWhatWaits() throws {
    let text = try #require(Project.text("Samples/exercise/submissions/2026/XAB-untoc-prevention.xml"))
    let other = try #require(Project.text("Samples/exercise/submissions/2026/XAC-untoc-cooperation.xml"))
    try receive(text, at: "2026-05-02")
    try receive(String(other.prefix(900)), at: "2026-06-10")
    try receive(other.replacing("status=\"final\"", with: "status=\"draft\""), at: "2026-06-20")
    let inputs = ["status", "register"] + Self.references + ["--board", "board"]
    let internal1 = ["--today", "2026-06-25", "--since", "2026-06-01", "--edition", "internal"]
    let made = try palermo(inputs + internal1)
    #expect(made.code == 0 && made.output.contains("board/index.html"), "\(made.output)")
    for name in ["index", "en/board", "es/board", "fr/board", "pt/board"] {
      let page = try page("board/\(name).html")
      #expect(page.contains("default-src 'none'") && !page.contains("<script") && page.utf8.count < 200_000, "\(name)")
    }
    let board = try page()
    #expect(board.contains("Internal edition") && board.contains("25 June 2026") && board.contains("Exercise:"))
    #expect(board.contains("title=\"on time (2 May 2026)\">O") && board.contains("class=\"rating F\">O</span>"))
    // The table, the list of a telephone and the rates all have every state or questionnaire.
    #expect(rows(board, under: "matrix").count == 20 + 1 && board.matches(of: /<details>/).count == 20)
    #expect(board.matches(of: /<tr id="q\d+">/).count == 16)
    #expect(rows(board, under: "recent").count == 2 && rows(board, under: "waiting").count == 1)
    let waiting = try #require(rows(board, under: "waiting").first)
    #expect(waiting.contains("mail.xml") && waiting.contains("10 June"))
    #expect(try page("board/es/board.html").contains("En espera de decisión"))
    #expect(try page("board/fr/board.html").contains(/Arrivé depuis le 1(er)? juin 2026/))
    // A publication knows of no draft and no file.
    try palermo(inputs + ["--today", "2026-06-25", "--since", "2026-06-01"])
    let published = try page()
    #expect(
      !published.contains("mail.xml") && !published.contains(">drafts<") && !published.contains("Internal edition"))
    #expect(rows(published, under: "recent").count == 1 && published.contains("Drafts are not published"))
    // As of a day before, it is what it would have been.
    try palermo(inputs + ["--today", "2026-06-05", "--since", "2026-05-01", "--edition", "internal"])
    let before = try page()
    #expect(rows(before, under: "recent").count == 1 && before.contains("<p>Nothing.</p>"))
    #expect(!before.contains("10 June 2026") && !before.contains("20 June 2026"))
    // What a later file has settled waits no longer.
    try receive(other, at: "2026-06-26")
    try palermo(inputs + ["--today", "2026-06-28", "--edition", "internal"])
    #expect(rows(try page(), under: "waiting").isEmpty)
    #expect(try palermo(["status", "register"] + Self.references + ["--since", "2026-06-01"]).code == 64)
    #expect(try palermo(inputs + ["--state", "XAB"]).code == 64)
  }

  /// Folders of files make the same page.
  @Test func foldersHaveABoard() throws {
    let made = try palermo([
      "status", Project.path("Samples/exercise"), "--cycle", "2026", "--today", "2026-07-20", "--board", "board",
      "--since", "2026-06-15",
    ])
    #expect(made.code == 0, "\(made.output.suffix(500))")
    let board = try page()
    #expect(rows(board, under: "recent").count > 10 && board.matches(of: /<td class=F/).count > 50)
    // A folder of somebody else is not replaced.
    try FileManager.default.createDirectory(atPath: folder.path("other"), withIntermediateDirectories: false)
    try folder.write("mine", to: "other/notes.txt")
    #expect(
      try palermo(["status", Project.path("Samples/exercise"), "--cycle", "2026", "--board", "other"]).code == 73)
  }
}
