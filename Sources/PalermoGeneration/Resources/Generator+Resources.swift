extension Generator {
  /// Writes the C source that embeds the files the program carries inside.
  static let resources = Generator(name: "resources", folders: ["Sources/CResources/Generated"]) { repository in
    [GeneratedFile(path: "Sources/CResources/Generated/CResources.c", text: source(ShippedFile.all(in: repository)))]
  }

  private static func source(_ files: [ShippedFile]) -> String {
    """
    // Made by .ci/generate. Do not edit.
    #include "CResources.h"

    #pragma clang diagnostic ignored "-Wc23-extensions"

    // The bytes of each file, followed by a 0.
    \(files.map(bytes).joined())
    #define FILE_ENTRY(name, bytes) {name, bytes, sizeof bytes - 1}

    static const cresources_file files[] = {
    \(files.map { "    FILE_ENTRY(\"\($0.name)\", \($0.identifier)),\n" }.joined())};

    const cresources_file *const cresources_files = files;
    const size_t cresources_count = sizeof files / sizeof files[0];

    """
  }

  private static func bytes(of file: ShippedFile) -> String {
    """

    static const unsigned char \(file.identifier)[] = {
    #embed "../../../\(file.path)" suffix(, )
        0};

    """
  }
}

extension ShippedFile {
  /// The name as C takes it.
  fileprivate var identifier: String { String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" }) }
}
