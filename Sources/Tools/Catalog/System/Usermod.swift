internal import Effects
internal import ToolDescriptions

extension Tool {
  static let usermod = Tool(
    "usermod",
    summary: "Changes a user.",
    source: "usermod(8), shadow 4.13",
    options: [
      .value(
        "-G",
        "--groups",
        does: [
          Deed(
            .grant,
            .fixed(.user, "membership in groups"),
            reversibility: .unknown,
            why: "rights can be used before they are taken away"
          )
        ]
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -a --append -b --badname -L --lock -m --move-home -o --non-unique -r --remove -U --unlock
      """,
    values: """
      -c --comment -d --home -e --expiredate -f --inactive -g --gid -l --login -p --password -s
      --shell -u --uid -v --add-subuids -V --del-subuids -w --add-subgids -W --del-subgids -Z
      --selinux-user -R --root -P --prefix
      """,
    operands: .each([
      Deed(
        .modify,
        .named(.user),
        reversibility: .unknown,
        why: "what the user could do changes; a wrong change locks the user out"
      )
    ]),
    examples: [
      Example("usermod -aG docker me", "grant user membership in groups", "modify user me"),
      Example("usermod -L app", "modify user app"),
      Example("usermod --frob app", "modify user app", "unknown text --frob"),
    ]
  )
}
