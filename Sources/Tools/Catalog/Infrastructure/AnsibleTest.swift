internal import ToolDescriptions

extension Tool {
  static let ansibleTest = Tool(
    "ansible-test",
    summary: "Tests collections of Ansible.",
    source: "https://docs.ansible.com/ansible/latest/dev_guide/testing.html, ansible-core 2.18",
    grammar: .inputs,
    options: [
      .flag("--allow-destructive", "--allow-unsupported", "--allow-root", skipsQuestion: true),
      .flag("--explain", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v -vv -vvv --verbose --color --truncate --debug --list-tests --requirements --coverage
      --docker --venv --allow-disabled --changed --failure-ok --junit --prime-venvs --lint
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        env
        coverage report|analyze
        """
      ),
      Verb.paths(
        """
        sanity
        units
        coverage combine|html|xml
        """,
        .runsProject
      ),
      Verb.paths(
        """
        integration
        network-integration
        windows-integration
        shell
        """,
        .runsInCloud
      ),
      Verb.paths("coverage erase", .emptiesCache)
    ),
    examples: [
      Example(
        "ansible-test integration --allow-destructive",
        "execute infrastructure ansible-test integration"
      ),
      Example("ansible-test env"),
      Example("ansible-test frob", "unknown text ansible-test frob"),
    ]
  )
}
