internal import CommandLine

extension Command {
  static let version = Command(
    spec: CommandSpec("version", summary: "Print the version of this program"),
    run: { _, _ in
      Output.print("stoplog \(Version.text)")
      return Status.allowed
    }
  )
}
