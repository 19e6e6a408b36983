import PalermoModel
import PalermoWriting

extension SiteContext {
  /// A value of another body's scale: its code, and a style that is as dark as it is high.
  func view(of value: String, on scale: PublishedFindings.Scale) -> RatingView {
    let place = scale.values.firstIndex { $0.code == value }
    let styles: [String] =
      switch scale.values.count {
      case 4: ["F", "L", "P", "N"]
      case 3: ["F", "P", "N"]
      case 2: ["F", "N"]
      default: []
      }
    let words = place.map { scale.values[$0].name(language) } ?? value
    // Of a value that is a word only the first sign would fit into a cell.
    let letter =
      switch value.lowercased() {
      case "yes": "✓"
      case "partly": "½"
      case "no": "✗"
      case _: value
      }
    return RatingView(
      letter: letter, style: place.flatMap { $0 < styles.count ? styles[$0] : nil } ?? "X", meaning: words)
  }

  /// The article or provision of a code, as readers cite it: `UNTOC 12(6)`.
  func articleCitation(_ code: String) -> String {
    let parts = code.split(separator: "/", maxSplits: 2).map(String.init)
    guard parts.count == 3 else { return parts.joined(separator: " ") }
    return "\(parts[0]) \(parts[1])(\(parts[2]))"
  }
}
