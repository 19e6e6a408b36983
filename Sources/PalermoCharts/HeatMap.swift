/// A square of cells, the rows and columns of which are the same subjects: the darker a cell, the more is sure.
///
/// What is not known is not painted: the page hatches the ground of the picture. Of what is known in part the lower half
/// of the cell is painted. A light line across a shade and a dark one across an empty cell tell them apart without colours.
public struct HeatMap: Sendable {
  /// A pair of two subjects.
  public struct Cell: Hashable, Sendable {
    /// The class of its shade: F, L, P or N; U where nothing is known.
    public let style: String
    /// Whether the shade is the least that holds and more may.
    public let isPartlyKnown: Bool

    /// A pair with its shade.
    public init(style: String, isPartlyKnown: Bool) {
      (self.style, self.isPartlyKnown) = (style, isPartlyKnown)
    }
  }

  /// What the picture shows.
  public let title: String
  /// The picture in words.
  public let description: String
  /// What stands at rows and columns, three letters each.
  public let labels: [String]
  /// The cells by row and column. Nil where a subject meets itself.
  public let cells: [[Cell?]]

  /// Rows and columns in the order of the labels.
  public init(title: String, description: String, labels: [String], cells: [[Cell?]]) {
    (self.title, self.description, self.labels, self.cells) = (title, description, labels, cells)
  }

  /// How wide a cell is, in the units of the drawing.
  private static let size = 14.0
  /// How much room the labels have.
  private static let margin = 34.0

  /// The picture.
  ///
  /// - Parameter id: An id that no other element of the page has or begins with.
  /// - Complexity: O(*n*²) in the number of subjects.
  public func drawing(id: String) -> Drawing {
    let (size, margin) = (Self.size, Self.margin)
    let side = margin + size * Double(labels.count)
    var drawing = Drawing(id: id, width: side, height: side, title: title, description: description)
    drawing.rectangle(0, 0, side, margin, "ground")
    drawing.rectangle(0, 0, margin, side, "ground")
    for (place, label) in labels.enumerated() {
      let middle = margin + size * (Double(place) + 0.5)
      drawing.text(label, margin - 4, middle + 4, .end, style: "soft")
      drawing.upright(label, middle + 4, margin - 4, style: "soft")
    }
    func paint(_ style: String, half: Bool = false, where isPainted: (Cell?) -> Bool) {
      drawing.cells(
        cells.map { $0.map(isPainted) }, from: margin, size: size, "cells \(style)\(half ? " half" : "")",
        lowered: half)
    }
    paint("X") { $0 == nil }
    for style in ["F", "L", "P", "N"] {
      paint(style) { $0?.style == style && $0?.isPartlyKnown == false }
      paint(style, half: true) { $0?.style == style && $0?.isPartlyKnown == true }
    }
    paint("mark light") { $0?.style == "L" && $0?.isPartlyKnown == false }
    paint("mark dark") { $0?.style == "N" }
    drawing.grid(labels.count, from: margin, size: size)
    return drawing
  }
}
