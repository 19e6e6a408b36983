import TestSupport
import Testing

/// `explain` says what the words mean that a question uses in a special sense.
struct GlossaryCommandTests {
  private func explain(_ arguments: String...) throws -> String {
    let result = try Program.built("palermo").run(
      ["explain"] + arguments, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
    #expect(result.code == 0)
    return result.output
  }

  @Test func aQuestionIsExplainedWithItsWords() throws {
    let text = try explain("untoc.2.group", "--lang", "es")
    #expect(text.contains("Palabras con un sentido especial:\n  grupo delictivo organizado · Grupo estructurado"))
    #expect(text.contains("(UNTOC 2 (a))"))
    let json = try explain("untoc.2.group", "--format", "json")
    #expect(json.contains("\"organized-criminal-group\""))
  }
}
