/// Something that was mended when the history was opened, for the person to know.
public enum HistoryNotice: Sendable, Equatable, CustomStringConvertible {
  /// Others could read or enter it; now they can't.
  case closedToOthers(String)
  /// The file could not be read; it was moved, and an empty one takes its place.
  case setAside(path: String, as: String)

  /// The notice in one sentence for the person.
  public var description: String {
    switch self {
    case .closedToOthers(let path):
      "Others could open \(path): it is closed to them now."
    case .setAside(let path, let target):
      "The history in \(path) was damaged. It was set aside as \(target), and a new one starts; "
        + "delete that file if you do not need it."
    }
  }
}
