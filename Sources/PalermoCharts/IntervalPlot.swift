/// Where scores lie from 0 to 1 as far as is known: a bar from the lowest to the highest, a dot where it is exact.
public struct IntervalPlot: Sendable {
  /// One row.
  public struct Row: Sendable {
    /// What stands beside it.
    public let label: String
    /// The letter or the sign of why there is none.
    public let letter: String
    /// The class of its colour.
    public let style: String
    /// Nil where there is no score.
    public let bounds: ClosedRange<Double>?

    /// A row with its letter.
    public init(label: String, letter: String, style: String, bounds: ClosedRange<Double>?) {
      (self.label, self.letter, self.style, self.bounds) = (label, letter, style, bounds)
    }
  }

  /// What the picture shows.
  public let title: String
  /// The picture in words.
  public let description: String
  /// The rows from top to bottom.
  public let rows: [Row]
  /// Where one letter ends and the next begins.
  public let bands: [Double]

  /// Rows from top to bottom.
  public init(title: String, description: String, rows: [Row], bands: [Double]) {
    (self.title, self.description, self.rows, self.bands) = (title, description, rows, bands)
  }

  /// The picture.
  ///
  /// - Parameter id: An id that no other element of the page has or begins with.
  public func drawing(id: String) -> Drawing {
    let (row, left, right) = (18.0, 124.0, 312.0)
    let bottom = row * Double(rows.count) + 4
    var drawing = Drawing(id: id, width: 344, height: bottom + 14, title: title, description: description)
    func x(_ value: Double) -> Double { left + (right - left) * value }
    for band in [0, 1] + bands { drawing.line(x(band), 0, x(band), bottom, "axis") }
    drawing.text("0", x(0), bottom + 11, .middle, style: "soft")
    drawing.text("1", x(1), bottom + 11, .middle, style: "soft")
    for (place, item) in rows.enumerated() {
      let y = row * Double(place) + row / 2 + 2
      drawing.text(item.label, left - 8, y + 4, .end, room: left - 10)
      if let bounds = item.bounds {
        if bounds.upperBound - bounds.lowerBound < 0.02 {
          drawing.dot(x((bounds.lowerBound + bounds.upperBound) / 2), y, 4.5, item.style == "U" ? "X" : item.style)
        } else {
          drawing.rectangle(
            x(bounds.lowerBound), y - 4, x(bounds.upperBound) - x(bounds.lowerBound), 8, item.style)
        }
      }
      drawing.text(item.letter, right + 10, y + 4, style: "strong")
    }
    return drawing
  }
}
