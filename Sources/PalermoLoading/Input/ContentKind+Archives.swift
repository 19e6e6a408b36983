import PalermoArchives
public import PalermoModel
import PalermoVocabularies

extension ContentKind {
  /// What some bytes are, those of an archive by the names in its directory.
  ///
  /// - Complexity: O(*n*) for archives, O(1) for others but blanks at the beginning.
  public init(of bytes: some RandomAccessCollection<UInt8>) {
    self.init(of: bytes, namesInArchive: ZipArchive.names)
  }
}
