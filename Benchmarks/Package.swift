// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "benchmarks",
  targets: [
    .executableTarget(
      name: "load",
      swiftSettings: [
        .swiftLanguageMode(.v6), .treatAllWarnings(as: .error), .strictMemorySafety(),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]
    )
  ]
)
