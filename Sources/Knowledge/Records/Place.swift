public import FlatStorage

/// A state, country or city with what its law says, as far as was seen.
public struct Place: Sendable, Hashable {
  /// The status in one word, after the words of the source.
  public enum Status: String, Sendable, CaseIterable, FlatStorable {
    case banned
    case controlled
    case disputed
    case conflict
    case uncertain
    case regulated
    case ageLimit = "age-limit"
    case noStatute = "no-statute"
    case legal
    case unknown
  }

  /// How sure the status is.
  public enum Confidence: String, Sendable, CaseIterable, FlatStorable {
    case high
    case medium
    case low
  }

  /// The id people can cite, such as `us-tx`.
  public let id: String
  /// How it is shown.
  public let name: String
  /// What people type for it.
  public let names: [String]
  /// Those names that are everyday words too.
  public let ambiguous: [String]
  /// The place it lies in.
  public let within: String?
  /// The status.
  public let status: Status
  /// The least age to buy, if a law names one.
  public let age: Int?
  /// The claim that gives the status.
  public let claim: String
  /// The claim with act, limits and conflicts, if there is more to say.
  public let detail: String?
  /// How sure it is.
  public let confidence: Confidence
  /// Whether something was changing when last seen.
  public let isMoving: Bool

  /// Creates a place.
  public init(
    id: String,
    name: String,
    names: [String],
    ambiguous: [String],
    within: String?,
    status: Status,
    age: Int?,
    claim: String,
    detail: String?,
    confidence: Confidence,
    isMoving: Bool
  ) {
    self.id = id
    self.name = name
    self.names = names
    self.ambiguous = ambiguous
    self.within = within
    self.status = status
    self.age = age
    self.claim = claim
    self.detail = detail
    self.confidence = confidence
    self.isMoving = isMoving
  }
}

extension Place: FlatStorable {
  /// Appends the fields in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(id)
    writer.write(name)
    writer.write(names)
    writer.write(ambiguous)
    writer.write(within)
    writer.write(status)
    writer.write(age)
    writer.write(claim)
    writer.write(detail)
    writer.write(confidence)
    writer.write(isMoving)
  }

  /// Reads the fields in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      id: try reader.readString(),
      name: try reader.readString(),
      names: try reader.readList(),
      ambiguous: try reader.readList(),
      within: try reader.readOptional(),
      status: try reader.read(),
      age: try reader.readOptional(),
      claim: try reader.readString(),
      detail: try reader.readOptional(),
      confidence: try reader.read(),
      isMoving: try reader.readBool()
    )
  }
}
