/// How text is shown where it is shown.
public struct TextStyle: Sendable, Equatable {
  /// The widest line in columns; `nil` for no wrapping.
  public var width: Int?
  /// Whether colours, bold and reverse video may be used.
  public var usesColour: Bool
  /// Whether addresses may be put behind source marks.
  public var usesHyperlinks: Bool
  /// Whether parts are announced by spoken labels and tables become lines.
  public var isAccessible: Bool
  /// Whether signs beyond ASCII may be used for decoration.
  public var usesUnicode: Bool

  /// Creates a style; without arguments it is that of a pipe.
  public init(
    width: Int? = nil,
    usesColour: Bool = false,
    usesHyperlinks: Bool = false,
    isAccessible: Bool = false,
    usesUnicode: Bool = true
  ) {
    self.width = width
    self.usesColour = usesColour
    self.usesHyperlinks = usesHyperlinks
    self.isAccessible = isAccessible
    self.usesUnicode = usesUnicode
  }

  /// The style of output that is not a terminal.
  public static let plain = TextStyle()

  /// The text cleaned and wrapped, without colours.
  public func shown(_ text: String) -> String { self.text(text) }

  /// What a text is, for its look.
  enum Role: Equatable {
    case body
    case urgent
    case caution
    case faint
    case heading
    case echo

    /// The parameters of the escape sequence; only the 8 basic colours, bold and faint.
    var code: String? {
      switch self {
      case .body: nil
      case .urgent: "1;31"
      case .caution: "33"
      case .faint: "2"
      case .heading: "1"
      case .echo: "36"
      }
    }
  }

  /// The text cleaned, wrapped and dressed, without a line end at its end.
  func text(_ text: String, as role: Role = .body) -> String {
    lines(text).map { dressed($0, as: role) }.joined(separator: "\n")
  }

  /// The lines of a text, cleaned and wrapped, undressed.
  func lines(_ text: String) -> [String] {
    let visible = VisibleText.cleaned(text)
    return Wrapping.lines(of: usesUnicode ? visible : Glyphs.plain(visible), width: width)
  }

  /// One line in its look.
  func dressed(_ line: String, as role: Role) -> String {
    guard usesColour, let code = role.code, !line.isEmpty else { return line }
    return "\u{1B}[\(code)m\(line)\u{1B}[0m"
  }
}
