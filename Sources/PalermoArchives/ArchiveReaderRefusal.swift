/// What a reader of files that are archives refuses one for, in its own words.
public protocol ArchiveReaderRefusal: Error {
  /// The archive is damaged, or of a kind that is not read.
  static var damaged: Self { get }
  /// The archive is encrypted.
  static var encrypted: Self { get }
  /// The archive is beyond the limits.
  static var tooLarge: Self { get }
  /// One file in it is damaged.
  static func damagedFile(_ name: String) -> Self
}

extension ArchiveReaderRefusal {
  /// The refusal of an archive.
  public init(_ refusal: ZipArchive.Refusal) {
    self =
      switch refusal {
      case .tooManyFiles, .tooLarge, .tooDense: .tooLarge
      case .encrypted: .encrypted
      case .damaged, .empty, .link, .unknownMethod: .damaged
      case .damagedFile(let name): .damagedFile(name)
      }
  }
}

extension ZipArchive {
  /// Reads an archive for a reader that refuses in its own words.
  ///
  /// - Complexity: O(*n*) in the bytes of the archive and of the files.
  public init<Refused: ArchiveReaderRefusal>(_ archive: [UInt8], refusing _: Refused.Type) throws(Refused) {
    do throws(Refusal) {
      self = try ZipArchive(archive)
    } catch {
      throw Refused(error)
    }
  }
}
