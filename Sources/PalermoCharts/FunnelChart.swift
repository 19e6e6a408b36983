/// How many remain from step to step: one bar for each, with what was lost on the way to it.
public struct FunnelChart: Sendable {
  /// A step.
  public struct Step: Sendable {
    /// What stands beside it.
    public let label: String
    /// How many.
    public let count: Int

    /// How many reach a step.
    public init(label: String, count: Int) {
      (self.label, self.count) = (label, count)
    }
  }

  /// What the picture shows.
  public let title: String
  /// The picture in words.
  public let description: String
  /// The steps from the first to the last.
  public let steps: [Step]

  /// Steps from the first to the last, none with more than the one before it.
  public init(title: String, description: String, steps: [Step]) {
    (self.title, self.description, self.steps) = (title, description, steps)
  }

  /// The picture.
  ///
  /// - Parameter id: An id that no other element of the page has or begins with.
  public func drawing(id: String) -> Drawing {
    let (row, left, right) = (32.0, 2.0, 300.0)
    var drawing = Drawing(
      id: id, width: 344, height: row * Double(steps.count) + 2, title: title, description: description)
    let scale = (right - left) / Double(max(steps.map(\.count).max() ?? 0, 1))
    for (place, step) in steps.enumerated() {
      let y = row * Double(place)
      let lost = place > 0 ? steps[place - 1].count - step.count : 0
      drawing.text(step.label, left, y + 11, room: right - left)
      drawing.rectangle(left, y + 15, scale * Double(step.count), 12, "F")
      drawing.rectangle(left + scale * Double(step.count), y + 15, scale * Double(lost), 12, "U")
      drawing.text("\(step.count)", right + 6, y + 25, style: "strong")
      if lost > 0 { drawing.text("−\(lost)", right + 6, y + 11, style: "soft") }
    }
    return drawing
  }
}
