import TestSupport
import Testing

/// What the environment says of language and terminal.
struct EnvironmentTests {
  private func run(_ arguments: [String], _ environment: [String: String]) throws -> String {
    try Program.built("palermo").run(arguments, environment: environment.merging(["PATH": "/usr/bin:/bin"]) { $1 })
      .output
  }

  /// Which language is taken, as gettext takes it.
  @Test(
    arguments: [
      (["LANG": "es_CR.UTF-8"], "es"), (["LANG": "C", "LANGUAGE": "fr"], "en"), (["LANGUAGE": "fr"], "en"),
      (["LANG": "en_US.UTF-8", "LANGUAGE": "de:fr:es"], "fr"), (["LC_ALL": "pt_BR", "LANG": "es_ES"], "pt"),
      (["LANG": "de_DE.UTF-8", "LANGUAGE": "es_MX"], "es"), (["LANG": "esu_US"], "en"),
      (["LANG": "POSIX", "LANGUAGE": "pt"], "en"), (["LANG": "fr", "LANGUAGE": ""], "fr"),
      (["LANG": "de_DE", "LANGUAGE": "it:de"], "en"),
    ] as [([String: String], String)])
  func theLanguageIsThatOfTheReader(_ environment: [String: String], _ language: String) throws {
    let output = try run(["explain", "missing-evidence"], environment)
    #expect(try output == run(["explain", "missing-evidence", "--lang", language], [:]))
  }

  /// What a terminal shows: a child of a pseudo-terminal writes to it.
  private func onTerminal(_ environment: String, _ arguments: String) throws -> String {
    let script = """
      import os, pty, sys
      output = b""
      def read(descriptor):
          global output
          data = os.read(descriptor, 1 << 16)
          output += data
          return b""
      os.environ.clear()
      os.environ.update(dict(pair.split("=", 1) for pair in sys.argv[1].split()), PATH="/usr/bin:/bin")
      pty.spawn(sys.argv[2:], read)
      os.write(2, output)
      """
    return try Program.python().run(
      ["-c", script, environment, try Program.built("palermo").path] + arguments.split(separator: " ").map(String.init)
    ).output
  }

  @Test(arguments: [
    ("LANG=C TERM=xterm", true), ("LANG=C TERM=xterm NO_COLOR=", true), ("LANG=C TERM=xterm NO_COLOR=1", false),
    ("LANG=C TERM=dumb", false),
  ])
  func coloursAreForThoseWhoSeeThem(_ environment: String, _ isColored: Bool) throws {
    let output = try onTerminal(environment, "validate --quiet Samples/rules/unknown-option/failing.xml")
    #expect(output.contains("unknown-option") && output.contains("\u{1B}[") == isColored)
    #expect(
      try onTerminal(environment, "validate --color always Samples/rules/unknown-option/failing.xml").contains(
        "\u{1B}["))
  }

  /// An excerpt of a line fits the terminal, with the place in it.
  @Test func excerptsAreAsWideAsTheTerminal() throws {
    let folder = TemporaryFolder()
    let long = try #require(Project.text("Samples/rules/unknown-option/failing.xml")).replacing("\n", with: " ")
    let path = try folder.write(long, to: "long.xml")
    func excerpt(_ output: String) -> Int {
      output.split(whereSeparator: \.isNewline).filter { $0.contains("1 | ") }.map(\.count).max() ?? 0
    }
    let narrow = try onTerminal("LANG=C TERM=dumb COLUMNS=60", "validate --quiet \(path)")
    #expect((50...60).contains(excerpt(narrow)), "\(narrow)")
  }

  /// A usage error names the command that it is about, in the language of the reader.
  @Test(arguments: [
    (["explain", "no-such-rule"], "Uso: palermo explain", "No hay ninguna regla"),
    (["new", "no-such", "--state", "CRI"], "Uso: palermo new submission <questionnaire>", "No hay un cuestionario"),
    (["validte", "x"], "Uso: palermo <subcommand>", "no existe la orden «validte»; ¿quiso decir «validate»?"),
    (["register", "acept", "r"], "Uso: palermo register <subcommand>", "¿quiso decir «accept»?"),
    (["score", "Samples/americas", "--profile", "none"], "Uso: palermo score", "No hay un perfil"),
  ])
  func aUsageErrorIsThatOfItsCommand(_ arguments: [String], _ usage: String, _ words: String) throws {
    let (output, code) = try Program.built("palermo").run(arguments, environment: ["LANG": "es_ES.UTF-8"])
    #expect(code == 64)
    #expect(output.contains(usage) && output.contains(words) && output.contains("--help»"), "\(output)")
  }
}
