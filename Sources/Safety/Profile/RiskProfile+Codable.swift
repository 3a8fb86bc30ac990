extension RiskProfile.Entry: Codable {
  /// Writes the form used on the wire.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }

  /// Reads the form used on the wire; throws when the risk is not known.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let entry = Self(name: name) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown risk")
    }
    self = entry
  }
}

extension RiskProfile: Codable {
  private enum CodingKeys: String, CodingKey {
    case entries = "risks"
    case isFigureDeclined = "declined"
    case isCareFirst = "care"
  }

  /// Writes the risks and what was declined.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(entries, forKey: .entries)
    try container.encode(isFigureDeclined, forKey: .isFigureDeclined)
    try container.encode(isCareFirst, forKey: .isCareFirst)
  }

  /// Reads the risks and what was declined.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode([Entry].self, forKey: .entries),
      isFigureDeclined: try container.decode(Bool.self, forKey: .isFigureDeclined),
      isCareFirst: try container.decode(Bool.self, forKey: .isCareFirst)
    )
  }
}
