/// The actions of the OAS work programme against transnational organized crime that a gap analysis serves.
///
/// Every gap serves one (``GapKind/programmeAction``), and so does everything else that an analysis lists: deliveries serve 2.1,
/// needs, offers and the assistance match 3.5, the count of parties 4.1. What serves 4.4 are the figures that name no
/// state: the tallies by question, by provision, by instrument and by questionnaire, for the region and for its groups,
/// with the gaps that most states share and the provisions least known. They are what a report to a political body can
/// quote without grading anyone.
public enum ProgrammeAction: String, CaseIterable, Sendable, Encodable {
  /// Timely and full delivery of the questionnaires.
  case delivery = "2.1"
  /// Technical assistance on offer.
  case assistance = "3.5"
  /// Signature, ratification and accession, and support for implementation.
  case accession = "4.1"
  /// Points of contact and central authorities.
  case authorities = "4.2"
  /// Reports to the bodies of the OAS.
  case reporting = "4.4"
}
