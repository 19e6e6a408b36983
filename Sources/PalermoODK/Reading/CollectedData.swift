import PalermoModel

/// Records as they were read from a file, whatever its format.
struct CollectedData {
  /// The most records of a file.
  static let mostRecords = 100_000
  /// The most fields of a file, blank ones included.
  static let mostFields = 1 << 23

  /// In the order of the file.
  var records: [CollectedRecord] = []
  /// Whether the server keeps further records on other pages.
  var hasFurtherPages = false
  /// The files of an archive that hold no records.
  var otherFiles: [String] = []
}
