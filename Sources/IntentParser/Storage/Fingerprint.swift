/// A 64-bit hash that is the same in every process and on every machine.
struct Fingerprint {
  private(set) var state: UInt64

  init(seed: UInt64 = 0) { state = 0xCBF2_9CE4_8422_2325 ^ seed }

  mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  mutating func add(_ hash: UInt64) {
    state = Self.mix(state ^ hash) &+ 0x9E37_79B9_7F4A_7C15
  }

  /// The hash, with every bit depending on every byte.
  var value: UInt64 { Self.mix(state) }

  static func of(_ text: String, seed: UInt64 = 0) -> UInt64 {
    var print = Fingerprint(seed: seed)
    print.add(text.utf8)
    return print.value
  }

  static func mix(_ value: UInt64) -> UInt64 {
    var hash = value
    hash ^= hash >> 33
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    hash = hash &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }
}
