import Glibc
import Knowledge
import TerminalChat

/// The clock of the machine; nothing below this target reads it.
enum SystemClock {
  /// How long turns are kept.
  static let keptDays = 30

  /// Today, where the machine is.
  static var today: Day {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    return unsafe day(of: parts)
  }

  /// This moment, and until when what is said in it is kept.
  static func moment() -> ChatSetup.Moment {
    let now = time(nil)
    return ChatSetup.Moment(
      now: timestamp(now),
      keepUntil: timestamp(now + keptDays * 24 * 60 * 60)
    )
  }

  /// A time in ISO 8601 UTC to the second.
  static func timestamp(_ seconds: time_t) -> String {
    var seconds = seconds
    var parts = unsafe tm()
    unsafe gmtime_r(&seconds, &parts)
    let clock = unsafe [parts.tm_hour, parts.tm_min, parts.tm_sec].map {
      $0 < 10 ? "0\($0)" : "\($0)"
    }
    return "\(unsafe day(of: parts))T\(clock.joined(separator: ":"))Z"
  }

  private static func day(of parts: tm) -> Day {
    unsafe Day(
      year: Int(parts.tm_year) + 1900,
      month: Int(parts.tm_mon) + 1,
      day: Int(parts.tm_mday)
    ) ?? earliest
  }

  private static var earliest: Day {
    guard let day = Day(year: 1970, month: 1, day: 1) else {
      preconditionFailure("the calendar has this day")
    }
    return day
  }
}
