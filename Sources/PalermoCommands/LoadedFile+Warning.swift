import PalermoLoading
import PalermoReports

extension LoadedFile {
  /// Says on standard error what is wrong with the file, for commands whose result is something else.
  func warn(_ common: CommonOptions) {
    let text = FindingsText(language: common.language, isColored: common.color == .always) { line($1) }
    for finding in findings { Console.warn(String(text.text(finding).dropLast())) }
  }
}
