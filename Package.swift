// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// Training runs inside the build; without the optimiser it takes seconds in a debug build.
let trained = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

func library(
  _ name: String,
  _ dependencies: [Target.Dependency] = [],
  exclude: [String] = [],
  settings: [SwiftSetting] = settings,
  plugins: [Target.PluginUsage] = []
) -> Target {
  .target(
    name: name,
    dependencies: dependencies,
    exclude: exclude,
    swiftSettings: settings,
    plugins: plugins
  )
}

func tests(
  _ name: String,
  _ dependencies: [Target.Dependency],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: dependencies,
    exclude: exclude,
    swiftSettings: settings
  )
}

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)

let package = Package(
  name: "ketum",
  products: [
    .executable(name: "ketum", targets: ["ketum"]),
    .library(name: "Conversation", targets: ["Conversation"]),
    .library(name: "Safety", targets: ["Safety"]),
    .library(name: "IntentParser", targets: ["IntentParser"]),
    .library(name: "Content", targets: ["Content"]),
    .library(name: "BuiltInContent", targets: ["BuiltInContent"]),
    .library(name: "KetumClient", targets: ["KetumClient"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    library("Diagnostics"),
    library("FlatStorage"),
    .target(name: "CEmbeddingTable", exclude: ["table.bin", "vocabulary.txt", "Rebuild"]),
    library("IntentParser", ["FlatStorage", "CEmbeddingTable"], settings: trained),
    library("Knowledge", ["FlatStorage"], exclude: ["Data"]),
    library("Safety", ["Knowledge"]),
    library("Conversation", ["FlatStorage", "IntentParser", "Knowledge", "Safety"]),
    library(
      "Content",
      [
        "Diagnostics", "FlatStorage", "IntentParser", "Knowledge", "Safety", "Conversation",
        .product(name: "Yams", package: "Yams"),
      ]
    ),
    .executableTarget(
      name: "content-compiler",
      dependencies: ["Diagnostics", "FlatStorage", "Content"],
      swiftSettings: settings
    ),
    .plugin(
      name: "CompileContent",
      capability: .buildTool(),
      dependencies: ["content-compiler"]
    ),
    library(
      "BuiltInContent",
      ["FlatStorage", "Conversation"],
      exclude: ["Intents"],
      plugins: ["CompileContent"]
    ),
    library(
      "SessionHistory",
      ["Knowledge", "Safety", "Conversation", .product(name: "GRDB", package: "GRDB.swift")]
    ),
    library("ChatProtocol", ["Knowledge", "Safety", "Conversation"]),
    library(
      "ChatServer",
      [
        "ChatProtocol", "Knowledge", "Safety", "Conversation",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Logging", package: "swift-log"),
      ]
    ),
    library(
      "KetumClient",
      [
        "ChatProtocol", "Conversation",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]
    ),
    .target(name: "CLineEditor", linkerSettings: [.linkedLibrary("readline")]),
    library("TerminalChat", ["CLineEditor", "Diagnostics", "Knowledge", "Safety", "Conversation"]),
    library("TranscriptTesting", ["Diagnostics", "Knowledge", "Safety", "Conversation"]),
    .executableTarget(
      name: "ketum",
      dependencies: [
        "Diagnostics", "FlatStorage", "IntentParser", "Knowledge", "Safety", "Conversation",
        "Content", "BuiltInContent", "SessionHistory", "ChatProtocol", "ChatServer",
        "KetumClient", "TerminalChat", "TranscriptTesting", argumentParser,
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings
    ),
    tests("Diagnostics", ["Diagnostics"]),
    tests("FlatStorage", ["FlatStorage"]),
    tests("IntentParser", ["IntentParser", "FlatStorage"]),
    tests("Knowledge", ["Knowledge", "FlatStorage"]),
    tests(
      "Safety",
      ["Safety", "Knowledge"],
      exclude: ["Triage/messages.tsv", "Rules/techniques.tsv"]
    ),
    tests(
      "Conversation",
      ["Conversation", "Safety", "Knowledge", "IntentParser", "BuiltInContent"]
    ),
    tests(
      "Content",
      ["Content", "Diagnostics", "FlatStorage", "Conversation", "Knowledge", "IntentParser"],
      exclude: ["Fixtures/facts.tsv"]
    ),
    tests(
      "SessionHistory",
      [
        "SessionHistory", "Conversation", "Safety", "Knowledge",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    tests("ChatProtocol", ["ChatProtocol", "Knowledge", "Conversation", "BuiltInContent"]),
    tests(
      "ChatServer",
      [
        "ChatServer", "ChatProtocol", "KetumClient", "Knowledge", "Conversation", "BuiltInContent",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
      ]
    ),
    tests(
      "TerminalChat",
      [
        "TerminalChat", "CLineEditor", "SessionHistory", "Conversation", "Safety", "Knowledge",
        "BuiltInContent",
      ]
    ),
    tests(
      "TranscriptTesting",
      [
        "TranscriptTesting", "Diagnostics", "Conversation", "Knowledge", "Safety",
        "BuiltInContent",
      ]
    ),
    tests("Ketum", ["BuiltInContent", "Conversation"]),
  ]
)
