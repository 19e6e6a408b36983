import PalermoLoading
import PalermoModel
import PalermoValidation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ProjectSettings {
  /// What the files of a project decide on a day, in the working directory.
  init(of project: ProjectFiles, today: CalendarDate) {
    self.init(
      configurations: project.configurations, baseline: project.baseline?.file, today: today,
      workingDirectory: ProjectOptions.workingDirectory, fileExists: { access($0, F_OK) == 0 },
      resolved: { FilePath.resolved($0) })
    raising = project.raising
  }
}
