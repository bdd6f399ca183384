internal import Effects
internal import ToolDescriptions

extension Tool {
  static let actRunner = Tool(
    "act",
    summary: "Runs workflows of GitHub here, in containers.",
    source: "https://nektosact.com/usage, act 0.2",
    grammar: .pflag,
    options: [
      .flag(
        "-l",
        "--list",
        "-g",
        "--graph",
        "-n",
        "--dryrun",
        "--validate",
        "--bug-report",
        "--list-options",
        "--man-page",
        sets: [.dryRun]
      ),
      .value(
        "-e",
        "--eventpath",
        "-W",
        "--workflows",
        "--env-file",
        "--secret-file",
        "--var-file",
        "--input-file",
        does: [.reads]
      ),
      .value("-C", "--directory", role: .directory),
      .flag(
        "-b",
        "--bind",
        does: [Deed(.modify, .fixed(.directory, "the working directory, from inside a job"))]
      ),
      .flag("--privileged", does: [.opensHost]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v --verbose -q --quiet -r --reuse -w --watch -p --pull --rm --json --no-recurse
      --no-skip-checkout --use-gitignore --use-new-action-cache --action-offline-mode
      --insecure-secrets --detect-event --rebuild --log-prefix-job-id --no-cache-server --strict
      """,
    values: """
      -j --job -P --platform -s --secret --var --env --input -a --actor --matrix
      --artifact-server-path --artifact-server-addr --artifact-server-port --cache-server-path
      --cache-server-addr --cache-server-port --container-architecture --container-options
      --container-daemon-socket --container-cap-add --container-cap-drop --defaultbranch
      --github-instance --remote-name --replace-ghe-action-with-github-com --network --userns
      --concurrent-jobs --local-repository --action-cache-path --cache-server-external-url
      """,
    operands: .ignored,
    does: [.runsJob],
    examples: [
      Example("act -l"),
      Example("act push -j test", "execute project act push"),
      Example("act --zap", "execute project act", "unknown text --zap"),
    ]
  )
}
