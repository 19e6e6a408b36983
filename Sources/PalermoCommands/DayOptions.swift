import ArgumentParser
import PalermoModel

/// The day on which a result is so.
struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(Texts.DayOptions.today),
      valueName: "date"))
  var today: CalendarDate?

  /// The day asked for, or the local day of the clock.
  var day: CalendarDate { today ?? .ofClock() }

  /// The day on which files are judged: none is faulted for bearing a day that has passed since.
  var dayOfVerdicts: CalendarDate { max(day, .ofClock()) }

  /// What was known on the day: without what bears a later one that has passed since, accepted or returned. When
  /// something came that bears a day to come is not known, and it is not left out of what was returned.
  func known(of corpus: Corpus) -> Corpus {
    var known = corpus.known(on: day)
    known.returned.removeAll { arrival in arrival.date.map { day < $0 && $0 <= dayOfVerdicts } ?? false }
    return known
  }
}
