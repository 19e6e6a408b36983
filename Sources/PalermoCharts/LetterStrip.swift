/// The letters of the articles of an instrument in their order, each over the interval that its score lies in.
public struct LetterStrip: Sendable {
  /// An article.
  public struct Cell: Sendable {
    /// The number of the article.
    public let number: Int
    /// The letter or the sign of why there is none.
    public let letter: String
    /// The class of its colour.
    public let style: String
    /// Nil where there is no score.
    public let bounds: ClosedRange<Double>?

    /// An article with its letter.
    public init(number: Int, letter: String, style: String, bounds: ClosedRange<Double>?) {
      (self.number, self.letter, self.style, self.bounds) = (number, letter, style, bounds)
    }
  }

  /// What the picture shows.
  public let title: String
  /// The picture in words.
  public let description: String
  /// The articles in their order.
  public let cells: [Cell]

  /// Cells from left to right, in rows of eleven.
  public init(title: String, description: String, cells: [Cell]) {
    (self.title, self.description, self.cells) = (title, description, cells)
  }

  /// The picture, whose texts the page sets in the middle of where they are anchored.
  ///
  /// - Parameter id: An id that no other element of the page has or begins with.
  public func drawing(id: String) -> Drawing {
    let (columns, width, height) = (11, 31.0, 56.0)
    let rows = (cells.count + columns - 1) / columns
    var drawing = Drawing(
      id: id, width: 344, height: height * Double(max(rows, 1)), title: title, description: description)
    let scored = cells.indices.filter { cells[$0].bounds != nil }
    drawing.dashes(
      scored.map { (2 + width * Double($0 % columns), height * Double($0 / columns) + 40) }, length: 26, "axis")
    for (place, cell) in cells.enumerated() {
      let (x, y) = (1 + width * Double(place % columns), height * Double(place / columns))
      drawing.text("\(cell.number)", x + 14, y + 10, style: "soft")
      drawing.rectangle(x + 1, y + 14, 26, 18, cell.style)
      drawing.text(cell.letter, x + 14, y + 27, style: "on-\(cell.style)")
      guard let bounds = cell.bounds else { continue }
      let (low, high) = (x + 1 + 26 * bounds.lowerBound, x + 1 + 26 * bounds.upperBound)
      if high - low < 1 {
        drawing.dot((low + high) / 2, y + 40, 3, "F")
      } else {
        drawing.rectangle(low, y + 37, high - low, 6, "U")
      }
    }
    return drawing
  }
}
