import PalermoModel

/// One part of a mean: what is known of it, its weight, and whether it belongs to the mean for certain.
struct MeanPart: Sendable {
  let span: LinearBounds
  let weight: Fraction
  /// False for a part that may turn out not to apply. Such a part then counts in neither numerator nor denominator.
  let isCertain: Bool

  /// A part of a mean. The weight must be positive.
  init(_ span: LinearBounds, weight: Fraction = 1, isCertain: Bool = true) {
    (self.span, self.weight, self.isCertain) = (span, weight, isCertain)
  }
}
