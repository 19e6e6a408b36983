/// What happened on which day: one row for each subject, marks along one axis of time, and a count of what did not happen.
public struct DayChart: Sendable {
  /// A mark on a day.
  public struct Mark: Sendable {
    /// Days from the beginning of the axis.
    public let day: Int
    /// The class of its colour.
    public let style: String

    /// A mark.
    public init(day: Int, style: String) {
      (self.day, self.style) = (day, style)
    }
  }

  /// A row.
  public struct Row: Sendable {
    /// What stands beside it.
    public let label: String
    /// The marks of the row.
    public let marks: [Mark]
    /// How much is missing.
    public let missing: Int

    /// A row of marks.
    public init(label: String, marks: [Mark], missing: Int) {
      (self.label, self.marks, self.missing) = (label, marks, missing)
    }
  }

  /// What the picture shows.
  public let title: String
  /// The picture in words.
  public let description: String
  /// The rows from top to bottom.
  public let rows: [Row]
  /// The length of the axis in days.
  public let days: Int
  /// What stands at the beginning and at the end of the axis.
  public let ends: (first: String, last: String)
  /// Days that are marked by a line, such as a due day.
  public let lines: [Int]

  /// Rows from top to bottom.
  public init(
    title: String, description: String, rows: [Row], days: Int, ends: (first: String, last: String), lines: [Int]
  ) {
    (self.title, self.description, self.rows) = (title, description, rows)
    (self.days, self.ends, self.lines) = (days, ends, lines)
  }

  /// The picture.
  ///
  /// - Parameter id: An id that no other element of the page has or begins with.
  public func drawing(id: String) -> Drawing {
    let (row, left, right) = (18.0, 124.0, 300.0)
    let bottom = row * Double(rows.count) + 4
    var drawing = Drawing(id: id, width: 344, height: bottom + 28, title: title, description: description)
    func x(_ day: Int) -> Double { left + (right - left) * Double(day) / Double(max(days, 1)) }
    drawing.text(ends.first, left, bottom + 12, style: "soft")
    drawing.text(ends.last, right, bottom + 24, .end, style: "soft")
    for day in lines { drawing.line(x(day), 0, x(day), bottom, "due") }
    for (place, item) in rows.enumerated() {
      let y = row * Double(place) + row / 2 + 2
      drawing.text(item.label, left - 8, y + 4, .end, room: left - 10)
      drawing.line(left, y, right, y, "axis")
      // Marks on one day stand beside each other, as far as there is room.
      var taken: [Int: Int] = [:]
      for mark in item.marks {
        let number = taken[mark.day, default: 0]
        taken[mark.day] = number + 1
        drawing.dot(x(mark.day) + 2.2 * Double(number), y, 3.4, mark.style)
      }
      if item.missing > 0 {
        drawing.rectangle(right + 6, y - 6, 32, 12, "U")
        drawing.text("\(item.missing)", right + 22, y + 4, .middle, style: "on-U")
      }
    }
    return drawing
  }
}
