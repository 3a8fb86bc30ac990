// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .treatAllWarnings(as: .error), .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "ketum", path: "..")],
  targets: [
    .executableTarget(
      name: "ReadAndAnswer",
      dependencies: [
        .product(name: "BuiltInContent", package: "ketum"),
        .product(name: "Conversation", package: "ketum"),
        .product(name: "IntentParser", package: "ketum"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(name: "load", swiftSettings: settings),
  ]
)
