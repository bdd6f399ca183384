internal import Effects
internal import ToolDescriptions

extension Tool {
  static let useradd = Tool(
    "useradd",
    summary: "Makes a user.",
    source: "useradd(8), shadow 4.13; adduser(8), adduser 3.134",
    options: [
      .flag("-D", "--defaults", sets: ["defaults"]),
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
      ), .flag("--disabled-password", "--disabled-login", "--system"), .flag("-h", sets: [.help]),
      .help, .version,
    ],
    flags: """
      -l --no-log-init -m --create-home -M --no-create-home -N --no-user-group -o --non-unique
      -r -U --user-group --badname --force-badname --allow-bad-names --group --quiet --debug
      --add_extra_groups --add-extra-groups -q
      """,
    values: """
      -b --base-dir -c --comment -d --home-dir --home -e --expiredate -f --inactive -g --gid -k
      --skel -K --key -p --password -s --shell -u --uid -Z --selinux-user --gecos --ingroup
      --conf --firstuid --lastuid --firstgid --lastgid -R --root -P --prefix
      """,
    operands: .list(
      [
        [
          Deed(
            .create,
            .named(.user),
            unless: ["defaults"],
            reversibility: .reversible,
            why: "it can be removed again"
          )
        ]
      ],
      rest: [
        Deed(
          .grant,
          .fixed(.user, "membership in a group"),
          reversibility: .unknown,
          why: "rights can be used before they are taken away"
        )
      ]
    ),
    examples: [
      Example("useradd app", "create user app"),
      Example("useradd -G sudo app", "create user app", "grant user membership in groups"),
      Example("useradd --frob app", "create user app", "unknown text --frob"),
    ]
  )
}
