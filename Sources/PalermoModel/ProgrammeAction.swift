/// What the actions of a work programme against transnational organized crime are about, as far as a gap analysis serves them.
///
/// Every gap serves one, and so does everything else that an analysis lists: deliveries serve ``delivery``, needs, offers and
/// the assistance match ``assistance``, the count of parties ``accession``. What serves ``reporting`` are the figures that name
/// no state: the tallies by question, by provision, by instrument and by questionnaire, for the region and for its groups,
/// with the gaps that most states share and the provisions least known. They are what a report to a political body can
/// quote without grading anyone. Which action of its plan it is, a region says (``Region/number(of:)``).
public enum ProgrammeAction: String, CaseIterable, Sendable {
  /// Timely and full delivery of the questionnaires.
  case delivery
  /// Technical assistance on offer.
  case assistance
  /// Signature, ratification and accession, and support for implementation.
  case accession
  /// Points of contact and central authorities.
  case authorities
  /// Reports to bodies.
  case reporting
}
