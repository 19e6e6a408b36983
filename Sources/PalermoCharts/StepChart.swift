/// How many have joined by each year, out of a population: a line in steps over one scale for all such pictures.
///
/// Those who joined on a day that is not known are a hatched band on top of the line, neither left out nor guessed.
public struct StepChart: Sendable {
  /// What the picture shows.
  public let title: String
  /// The picture in words.
  public let description: String
  /// The first and the last year of the axis.
  public let years: ClosedRange<Int>
  /// How many had joined at the end of each year of the axis, as far as the day is known.
  public let counts: [Int]
  /// How many joined on a day that is not known.
  public let undated: Int
  /// The top of the scale.
  public let population: Int

  /// A picture of what was joined when.
  public init(
    title: String, description: String, years: ClosedRange<Int>, counts: [Int], undated: Int, population: Int
  ) {
    (self.title, self.description, self.years) = (title, description, years)
    (self.counts, self.undated, self.population) = (counts, undated, population)
  }

  /// The picture.
  ///
  /// - Parameter id: An id that no other element of the page has or begins with.
  public func drawing(id: String) -> Drawing {
    let (left, right, top, bottom) = (20.0, 226.0, 12.0, 104.0)
    var drawing = Drawing(id: id, width: 250, height: 122, title: title, description: description)
    func x(_ year: Int) -> Double {
      left + (right - left) * Double(year - years.lowerBound) / Double(max(years.upperBound - years.lowerBound, 1))
    }
    func y(_ count: Int) -> Double { bottom - (bottom - top) * Double(count) / Double(max(population, 1)) }
    for count in [0, population] {
      drawing.line(left, y(count), right, y(count), "axis")
      drawing.text("\(count)", left - 4, y(count) + 4, .end, style: "soft")
    }
    for year in [years.lowerBound, (years.lowerBound + years.upperBound) / 2, years.upperBound] {
      let anchor: Drawing.Anchor = year == years.lowerBound ? .start : year == years.upperBound ? .end : .middle
      drawing.text("\(year)", x(year), bottom + 14, anchor, style: "soft")
    }
    var points: [(x: Double, y: Double)] = []
    for (offset, count) in counts.enumerated() {
      let year = years.lowerBound + offset
      if let last = points.last { points.append((x(year), last.y)) }
      points.append((x(year), y(count)))
    }
    if undated > 0 {
      // One rectangle for all years in a row with the same count.
      let lift = y(0) - y(undated)
      var first = 0
      for place in counts.indices.dropFirst() where counts[place] != counts[first] || place == counts.count - 1 {
        let (from, to) = (x(years.lowerBound + first), x(years.lowerBound + place))
        drawing.rectangle(from, y(counts[first]) - lift, to - from, lift, "U")
        first = place
      }
    }
    drawing.path(points, "curve")
    if let last = counts.last {
      drawing.text("\(last + undated)", right + 3, y(last + undated) + 4, style: "strong")
    }
    return drawing
  }
}
