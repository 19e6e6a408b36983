public import ArgumentParser
public import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Moment: ExpressibleByArgument {
  /// Reads a moment, or a day, which stands for its first second. Returns nil if the text is neither.
  public init?(argument: String) {
    if let moment = Moment(argument) {
      self = moment
    } else {
      guard let day = CalendarDate(argument) else { return nil }
      self.init(day, second: 0)
    }
  }

  /// The moment by the clock of the machine.
  static func ofClock() -> Moment {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let day = CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))!
    let second = 3600 * Int(parts.tm_hour) + 60 * Int(parts.tm_min) + Int(min(parts.tm_sec, 59))
    return Moment(day, second: second)!
  }

  /// Holds a time that the user gives to this one, which the clock shows.
  ///
  /// - Throws: A usage error for a time that is still to come.
  func requirePast(_ time: Moment?) throws {
    guard let time, time > self else { return }
    throw ValidationError(help(Texts.UsageErrors.stillToCome(time: "\(time)", clock: "\(self)")))
  }
}
