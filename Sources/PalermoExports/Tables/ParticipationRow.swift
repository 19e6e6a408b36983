import PalermoModel

/// What one state has done about one agreement. The status is nil where no file says.
struct ParticipationRow {
  let state: String
  let instrument: String
  let status: TreatyStatus?
}
