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
}
