import Foundation
import TestSupport
import Testing

/// What others take from the project for their continuous integration: the action for GitHub, the job for GitLab, the
/// hooks for pre-commit.
struct ContinuousIntegrationTests {
  /// Commits with renames, breaks and odd names take half a minute, and are tried each night.
  private static let ofNights = Project.isNightly ? ["hooks_breaks", "hooks_names"] : []

  @Test(
    arguments: ["files", "readme", "action", "action_breaking", "action_build", "gitlab", "gitlab_build", "hooks"]
      + ofNights)
  func itWorksAsItsServiceRunsIt(part: String) throws {
    let script = "Tests/Independent/continuous_integration.py"
    let (output, code) = try Program.python().run([script, try Program.built("palermo").path, part])
    #expect(code == 0, "\(output)")
  }

  /// A name such as v5 may come to mean another action tomorrow, and “from: 1.8.2” another library.
  @Test func whatIsTakenFromOthersIsPinned() throws {
    let files = [
      ".github/workflows/ci.yml", ".github/workflows/nightly.yml", ".github/workflows/release.yml",
      ".github/actions/palermo/action.yml",
    ]
    for file in files {
      let text = try String(contentsOfFile: Project.path(file), encoding: .utf8)
      let uses = text.split(separator: "\n").filter { $0.contains("uses: ") }
      for line in uses { #expect(line.contains(/@[0-9a-f]{40} # v[0-9.]+$/), "\(file): \(line)") }
    }
    let package = try String(contentsOfFile: Project.path("Package.swift"), encoding: .utf8)
    for line in package.split(separator: "\n") where line.contains(".package(url:") {
      #expect(line.contains("exact: "), "\(line)")
    }
  }
}
