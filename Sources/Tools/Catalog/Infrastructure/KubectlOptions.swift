internal import Effects
internal import ToolDescriptions

extension Option {
  /// Options of every command of kubectl that do something.
  static let kubectl: [Option] = [
    .value("--context", "--cluster", "-s", "--server", does: [.usesCluster]),
    .value("--kubeconfig", does: [.reads]),
    .value("--profile-output", does: [.overwrites]),
    .flag("-h", "--help", sets: [.help]),
  ]
  /// `--dry-run`, which needs a value to hold things back.
  static let kubectlDryRun = Option.choice(
    "--dry-run",
    argument: .attached,
    of: ["client": [.dryRun], "server": [.dryRun], "true": [.dryRun]]
  )
}

extension Spellings {
  /// Options of every command of kubectl without an argument.
  static let kubectlFlags: Spellings = """
    --disable-compression --insecure-skip-tls-verify --match-server-version --warnings-as-errors
    """
  /// Options of every command of kubectl with an argument.
  static let kubectlValues: Spellings = """
    --as --as-group --as-uid --cache-dir --certificate-authority --client-certificate --client-key
    --log-flush-frequency -n --namespace --password --profile --request-timeout --tls-server-name
    --token --user --username -v --v --vmodule
    """
}
