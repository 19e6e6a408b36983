import PalermoModel

extension String {
  /// The text as the name of a sheet: without signs that such names cannot have, and as short as they are.
  var asSheetName: String { asSheetName(besides: "") }

  /// The text as the name of a sheet that leaves room for what is put behind it.
  func asSheetName(besides suffix: String) -> String {
    // A sign that a mark follows is one character with it, so scalars are compared.
    let allowed = String(
      String.UnicodeScalarView(
        unicodeScalars.map { "[]:*?/\\'".unicodeScalars.contains($0) || $0.isUnsafeInText ? " " : $0 }))
    var short = allowed.prefix(31 - suffix.utf16.count)
    while short.utf16.count + suffix.utf16.count > 31 { short.removeLast() }
    while short.last == " " { short.removeLast() }
    while short.first == " " { short.removeFirst() }
    return String(short)
  }
}
