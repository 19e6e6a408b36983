/// What operating systems leave in folders and archives beside the files of people.
public enum SystemLitter {
  private static let names: Set = [".ds_store", "thumbs.db", "desktop.ini", "__macosx"]

  /// Whether a path names such a file, or leads into such a folder.
  public static func isLitter(_ path: some Collection<UInt8>) -> Bool {
    path.split(separator: UInt8(ascii: "/")).contains { part in
      part.starts(with: "._".utf8) || names.contains(String(decoding: part, as: UTF8.self).lowercased())
    }
  }
}
