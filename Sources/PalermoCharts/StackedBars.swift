/// Bars that are made of parts, each with its letter, so that they are read without colours.
public struct StackedBars: Sendable {
  /// Part of a bar.
  public struct Part: Sendable {
    /// The letter or the sign that stands in it.
    public let letter: String
    /// The class of its colour.
    public let style: String
    /// How many.
    public let count: Int

    /// So many of one kind.
    public init(letter: String, style: String, count: Int) {
      (self.letter, self.style, self.count) = (letter, style, count)
    }
  }

  /// A bar with its label.
  public struct Bar: Sendable {
    /// What stands beside it.
    public let label: String
    /// Its parts from left to right.
    public let parts: [Part]

    /// A bar.
    public init(label: String, parts: [Part]) {
      (self.label, self.parts) = (label, parts)
    }

    /// All that it counts.
    public var total: Int { parts.reduce(0) { $0 + $1.count } }
  }

  /// What the picture shows.
  public let title: String
  /// The picture in words.
  public let description: String
  /// The bars from top to bottom.
  public let bars: [Bar]
  /// Whether each bar fills the scale, so that parts are shares of their bar.
  public let showsShares: Bool
  /// How wide the labels are.
  public let labelWidth: Double

  /// Bars from top to bottom.
  public init(title: String, description: String, bars: [Bar], showsShares: Bool, labelWidth: Double = 84) {
    (self.title, self.description, self.bars) = (title, description, bars)
    (self.showsShares, self.labelWidth) = (showsShares, labelWidth)
  }

  /// The picture.
  ///
  /// - Parameter id: An id that no other element of the page has or begins with.
  public func drawing(id: String) -> Drawing {
    let (row, left, right) = (19.0, labelWidth, 312.0)
    var drawing = Drawing(
      id: id, width: 344, height: row * Double(bars.count) + 4, title: title, description: description)
    let most = bars.map(\.total).max() ?? 0
    for (place, bar) in bars.enumerated() {
      let y = row * Double(place) + 2
      drawing.text(bar.label, left - 6, y + 12, .end, room: left - 8)
      let scale = (right - left) / Double(max(showsShares ? bar.total : most, 1))
      var x = left
      for part in bar.parts where part.count > 0 {
        let width = scale * Double(part.count)
        drawing.rectangle(x, y, width, row - 4, part.style)
        let label = "\(part.letter) \(part.count)"
        if width > 7 * Double(label.count) {
          drawing.text(label, x + width / 2, y + 11.5, .middle, style: "on-\(part.style)")
        } else if width > 9 {
          drawing.text(part.letter, x + width / 2, y + 11.5, .middle, style: "on-\(part.style)")
        }
        x += width
      }
      drawing.text("\(bar.total)", (showsShares ? right : x) + 4, y + 12, style: "soft")
    }
    return drawing
  }
}
