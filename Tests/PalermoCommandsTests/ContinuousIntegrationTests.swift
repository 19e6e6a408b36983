import TestSupport
import Testing

/// What others take from the project for their continuous integration: the action for GitHub, the job for GitLab, the
/// hooks for pre-commit.
struct ContinuousIntegrationTests {
  @Test(arguments: ["files", "readme", "action", "action_breaking", "action_build", "gitlab", "gitlab_build", "hooks"])
  func itWorksAsItsServiceRunsIt(part: String) throws {
    let script = "Tests/Independent/continuous_integration.py"
    let (output, code) = try Program.python().run([script, try Program.built("palermo").path, part])
    #expect(code == 0, "\(output)")
  }
}
