/// A picture in SVG: a title, a description in words, and shapes. It needs no script and loads nothing.
///
/// Colours are classes of the page: the letters F, L, P and N, U for what is not known, X for what is not asked.
public struct Drawing: Sendable {
  /// Where a text is anchored.
  enum Anchor: String { case start, middle, end }

  /// The width, in the units of ``svg``, which are the pixels of a telephone.
  public let width: Double
  /// The height, in the same units.
  public let height: Double
  private let id: String
  private let title: String
  private let description: String
  private var shapes: [String] = []

  /// An empty picture.
  ///
  /// - Parameter id: An id that no other element of the page has or begins with.
  init(id: String, width: Double, height: Double, title: String, description: String) {
    (self.id, self.width, self.height, self.title, self.description) = (id, width, height, title, description)
  }

  /// A rectangle in the style of a letter. One of U is hatched. Without width or height nothing is drawn.
  mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: String) {
    guard width > 0, height > 0 else { return }
    shapes.append(
      "<rect class=\"\(style)\" x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" width=\"\(Self.text(width))\" height=\"\(Self.text(height))\"/>"
    )
    if style == "U" { hatch(x, y, width, height) }
  }

  /// Lines across a rectangle. A pattern would have to be referred to by an address, and pages hold none.
  private mutating func hatch(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    let lines = stride(from: 4, to: width + height, by: 5).map { sum -> String in
      let (right, bottom) = (min(sum, width), min(sum, height))
      let length = Self.text(right + bottom - sum)
      return "M\(Self.text(x + right)) \(Self.text(y + sum - right))l-\(length) \(length)"
    }
    shapes.append("<path class=\"hatching\" d=\"\(lines.joined())\"/>")
  }

  /// A straight line.
  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) {
    shapes.append(
      "<line class=\"\(style)\" x1=\"\(Self.text(x1))\" y1=\"\(Self.text(y1))\" x2=\"\(Self.text(x2))\" y2=\"\(Self.text(y2))\"/>"
    )
  }

  /// Level lines of one length, as one shape.
  mutating func dashes(_ starts: [(x: Double, y: Double)], length: Double, _ style: String) {
    let words = starts.map { "M\(Self.text($0.x)) \(Self.text($0.y))h\(Self.text(length))" }
    shapes.append("<path class=\"\(style)\" d=\"\(words.joined())\"/>")
  }

  /// A line through points.
  mutating func path(_ points: [(x: Double, y: Double)], _ style: String) {
    let words = points.map { "\(Self.text($0.x)),\(Self.text($0.y))" }
    shapes.append("<polyline class=\"\(style)\" points=\"\(words.joined(separator: " "))\"/>")
  }

  /// A dot in the style of a letter, or of `hollow`.
  mutating func dot(_ x: Double, _ y: Double, _ radius: Double, _ style: String) {
    shapes.append(
      "<circle class=\"\(style)\" cx=\"\(Self.text(x))\" cy=\"\(Self.text(y))\" r=\"\(Self.text(radius))\"/>")
  }

  /// A text; in the style of a letter it has the colour that is read on it. An empty one draws nothing.
  ///
  /// - Parameter room: How wide it may be. A longer text is set closer, and cut where that would make it unreadable.
  mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, style: String = "", room: Double? = nil
  ) {
    guard !text.isEmpty else { return }
    let name = style.isEmpty ? "" : " class=\"\(style)\""
    let anchored = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    var (shown, fitted) = (text, "")
    if let room, Double(text.count) * Self.characterWidth > room {
      let most = Int(room / (Self.characterWidth * 0.75))
      if text.count > most { shown = text.prefix(max(most - 1, 1)) + "…" }
      fitted = " textLength=\"\(Self.text(room))\" lengthAdjust=\"spacingAndGlyphs\""
    }
    shapes.append(
      "<text\(name) x=\"\(Self.text(x))\" y=\"\(Self.text(y))\"\(anchored)\(fitted)>\(Self.escaped(shown))</text>")
  }

  /// A text that is read from below.
  mutating func upright(_ text: String, _ x: Double, _ y: Double, style: String) {
    shapes.append(
      "<text class=\"\(style)\" transform=\"translate(\(Self.text(x)) \(Self.text(y))) rotate(-90)\">\(Self.escaped(text))</text>"
    )
  }

  /// Some cells of a square, those of a row that touch each other as one stroke as broad as a cell.
  ///
  /// - Parameters:
  ///   - chosen: Which cells, by row and column.
  ///   - origin: Where rows and columns begin.
  ///   - size: How wide and high a cell is.
  ///   - style: The class of the strokes, which says how broad they are in cells.
  ///   - lowered: Whether the strokes lie in the middle of the lower half of the cells, not of the whole.
  mutating func cells(_ chosen: [[Bool]], from origin: Double, size: Double, _ style: String, lowered: Bool) {
    var words = ""
    for (y, row) in chosen.enumerated() {
      var end: Int?
      var x = 0
      while x < row.count {
        guard row[x] else {
          x += 1
          continue
        }
        let length = row[x...].prefix { $0 }.count
        words += end.map { "m\(x - $0) 0" } ?? "M\(x) \(y)"
        words += "h\(length)"
        x += length
        end = x
      }
    }
    guard !words.isEmpty else { return }
    let y = origin + size * (lowered ? 0.75 : 0.5)
    shapes.append(
      "<path class=\"\(style)\" transform=\"translate(\(Self.text(origin)) \(Self.text(y))) scale(\(Self.text(size)))\" d=\"\(words)\"/>"
    )
  }

  /// The lines between the cells of a square.
  mutating func grid(_ count: Int, from origin: Double, size: Double) {
    let words = (0...count).map { "M0 \($0)h\(count)M\($0) 0v\(count)" }.joined()
    shapes.append(
      "<path class=\"grid\" transform=\"translate(\(Self.text(origin)) \(Self.text(origin))) scale(\(Self.text(size)))\" d=\"\(words)\"/>"
    )
  }

  /// About how wide a character is.
  private static let characterWidth = 5.8

  /// The picture as an element of HTML.
  public var svg: String {
    let body = """
      <svg class="chart" role="img" aria-labelledby="\(id)-t" aria-describedby="\(id)-d" viewBox="0 0 \(Self.text(width)) \(Self.text(height))">\
      <title id="\(id)-t">\(Self.escaped(title))</title><desc id="\(id)-d">\(Self.escaped(description))</desc>
      """
    return body + shapes.joined(separator: "\n") + "</svg>"
  }

  /// A number with one decimal at most, without an exponent.
  static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return "\(tenths < 0 ? "-" : "")\(whole)\(rest == 0 ? "" : ".\(rest)")"
  }

  /// A text as the content of an element.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
