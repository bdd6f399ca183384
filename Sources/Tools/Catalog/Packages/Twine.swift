internal import ToolDescriptions

extension Tool {
  static let twine = Tool(
    "twine",
    summary: "Publishes packages of Python.",
    source: "twine --help, twine 5.1",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --verbose --disable-progress-bar --strict --skip-existing -s --sign --non-interactive
      --attestations --no-color
      """,
    values: """
      -r --repository --repository-url --sign-with -i --identity -u --username -p --password
      -c --comment --config-file --cert --client-cert
      """,
    subcommands: [.twineUpload, .twineCheck, .twineRegister],
    examples: [
      Example("twine upload dist/a.whl", "read dist/a.whl", "send package registry"),
      Example("twine check dist/a.whl", "read dist/a.whl"),
      Example("twine upload --zap a", "read a", "send package registry", "unknown text --zap"),
    ]
  )

  static let twineUpload = Tool(
    "upload",
    summary: "Publishes.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --verbose --disable-progress-bar --strict --skip-existing -s --sign --non-interactive
      --attestations --no-color
      """,
    values: """
      -r --repository --repository-url --sign-with -i --identity -u --username -p --password
      -c --comment --config-file --cert --client-cert
      """,
    operands: .each([.reads]),
    does: [.publishes]
  )

  static let twineCheck = Tool(
    "check",
    summary: "Checks.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --verbose --disable-progress-bar --strict --skip-existing -s --sign --non-interactive
      --attestations --no-color
      """,
    values: """
      -r --repository --repository-url --sign-with -i --identity -u --username -p --password
      -c --comment --config-file --cert --client-cert
      """,
    operands: .each([.reads])
  )

  static let twineRegister = Tool(
    "register",
    summary: "Registers a name.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --verbose --disable-progress-bar --strict --skip-existing -s --sign --non-interactive
      --attestations --no-color
      """,
    values: """
      -r --repository --repository-url --sign-with -i --identity -u --username -p --password
      -c --comment --config-file --cert --client-cert
      """,
    operands: .ignored,
    does: [.publishes]
  )
}
