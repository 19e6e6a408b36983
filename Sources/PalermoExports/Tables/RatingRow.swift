import PalermoAnalysis

/// The letter of one article for one state.
struct RatingRow {
  let state: String
  let rating: ArticleRating
}
