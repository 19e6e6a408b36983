public import ArgumentParser
public import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension CalendarDate: ExpressibleByArgument {
  /// Reads a day such as `2026-05-30` from the command line. Returns nil if there is no such day.
  public init?(argument: String) {
    self.init(argument)
  }

  /// The day by the clock and the time zone of the machine.
  static func ofClock() -> CalendarDate {
    tzset()
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))!
  }
}
