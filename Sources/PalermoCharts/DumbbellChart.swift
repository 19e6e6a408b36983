/// Two values of each subject, before and after, joined by a line: a subject is compared with itself alone.
public struct DumbbellChart: Sendable {
  /// A subject.
  public struct Row: Sendable {
    /// What stands beside it.
    public let label: String
    /// The first value.
    public let before: Double
    /// The second value.
    public let after: Double

    /// A subject with its two values.
    public init(label: String, before: Double, after: Double) {
      (self.label, self.before, self.after) = (label, before, after)
    }
  }

  /// What the picture shows.
  public let title: String
  /// The picture in words.
  public let description: String
  /// The rows from top to bottom.
  public let rows: [Row]
  /// What stands along the axis, at which value.
  public let ticks: [(value: Double, label: String)]

  /// Rows from top to bottom; the axis reaches from the lowest tick to the highest.
  public init(title: String, description: String, rows: [Row], ticks: [(value: Double, label: String)]) {
    (self.title, self.description, self.rows, self.ticks) = (title, description, rows, ticks)
  }

  /// The picture.
  ///
  /// - Parameter id: An id that no other element of the page has or begins with.
  public func drawing(id: String) -> Drawing {
    let (row, left, right) = (18.0, 170.0, 330.0)
    let bottom = row * Double(rows.count) + 20
    var drawing = Drawing(id: id, width: 344, height: bottom + 2, title: title, description: description)
    let (low, high) = (ticks.first?.value ?? 0, ticks.last?.value ?? 1)
    func x(_ value: Double) -> Double { left + (right - left) * (value - low) / (high == low ? 1 : high - low) }
    for tick in ticks {
      drawing.line(x(tick.value), 16, x(tick.value), bottom, "axis")
      drawing.text(tick.label, x(tick.value), 11, .middle, style: "soft")
    }
    for (place, item) in rows.enumerated() {
      let y = row * Double(place) + 26
      drawing.text(item.label, left - 12, y + 4, .end, room: left - 14)
      drawing.line(x(item.before), y, x(item.after), y, "curve")
      drawing.dot(x(item.before), y, 4, "hollow")
      drawing.dot(x(item.after), y, 4.5, "F")
    }
    return drawing
  }
}
