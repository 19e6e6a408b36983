public import PalermoLoading
public import PalermoValidation

/// What a session knows beside what its client opened. All of it is read from disks by somebody else.
public struct Surroundings: Sendable {
  /// The files below folders that others refer to: questionnaires, instruments, regions and the like, and no submissions.
  public var references: @Sendable (_ folders: [String]) -> [LoadedFile]
  /// What the project of some files decides about findings, with the files that say so.
  public var project: @Sendable (LoadedCorpus) -> (loaded: LoadedCorpus, settings: ProjectSettings)
  /// The path of a file that ships with the program, where it lies on the disk as it ships.
  public var shipped: @Sendable (_ name: String) -> String?

  /// Surroundings by what tells about them. Without arguments, there is nothing around.
  public init(
    references: @escaping @Sendable ([String]) -> [LoadedFile] = { _ in [] },
    project: @escaping @Sendable (LoadedCorpus) -> (loaded: LoadedCorpus, settings: ProjectSettings) = {
      ($0, ProjectSettings())
    }, shipped: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    (self.references, self.project, self.shipped) = (references, project, shipped)
  }
}
