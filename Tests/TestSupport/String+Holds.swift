import Foundation

extension String {
  /// Whether the text is in it, byte by byte: much faster on whole pages than a search by characters.
  public func holds(_ text: String) -> Bool {
    Data(utf8).range(of: Data(text.utf8)) != nil
  }
}
