import PackagePlugin

/// Compiles the content files into one Swift source file at build time.
@main
struct CompileContent: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] { [] }
}
