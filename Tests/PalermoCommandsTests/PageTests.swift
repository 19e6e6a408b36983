import TestSupport
import Testing

/// The pages of reports as their readers meet them: a validator, axe, a browser without a network, a printer.
struct PageTests {
  /// Reports on public data, on made-up states and on texts that break careless pages, written once.
  private static let reports = Result {
    let folder = TemporaryFolder()
    let program = try Program.built("palermo").path
    let (output, code) = try Program.python().run(["Tests/Independent/reports.py", program, folder.path])
    #expect(code == 0, "\(output)")
    return folder
  }

  @Test(arguments: ["files", "markup", "accessibility", "layout", "navigation", "print", "hostile"])
  func theyServeEveryReader(part: String) throws {
    let folder = try Self.reports.get()
    let (output, code) = try Program.python().run(["Tests/Independent/pages.py", folder.path, part])
    #expect(code == 0, "\(output)")
  }
}
