import PalermoModel

/// Where something stands in collected data: its field, and its place in the file as far as that is known.
struct FieldOrigin: Hashable {
  /// The record and the field.
  let place: FieldPlace
  /// The line and the column; the start where they are not known.
  let position: SourcePosition
}
