internal import Effects

extension Tool {
  static let flatpak = Tool(
    "flatpak",
    summary: "Installs, removes and runs applications.",
    source: "flatpak(1), flatpak 1.14",
    grammar: .exact,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      -v --verbose --ostree-verbose --user --system --installations --default-arch
      --supported-arches --gl-drivers --print-updated-env
      """,
    values: "--installation --columns --arch",
    subcommands: [.flatpakUninstall],
    verbs: Verb.alike(
      "list info search remotes remote-ls remote-info history ps config-get permissions permission-show documents document-info",
      Deed(.read, .fixed(.package, "packages"))
    )
      + Verb.alike(
        "install update upgrade mask pin make-current remote-add remote-modify override repair config permission-set permission-remove permission-reset document-export document-unexport remote-delete create-usb enter-help",
        Deed(
          .create,
          .fixed(.package, "packages of the system"),
          reversibility: .reversible,
          why: "they can be removed again"
        )
      )
      + Verb.alike(
        "run enter build",
        Deed(
          .execute,
          .fixed(.program, "an application"),
          reversibility: .unknown,
          why: "what the application does isn't known"
        )
      )
      + Verb.alike(
        "kill",
        Deed(
          .modify,
          .fixed(.process, "an application"),
          reversibility: .reversible,
          why: "it can be started again"
        )
      ),
    examples: [
      Example("flatpak list", "read package packages"),
      Example("flatpak install flathub org.gimp.GIMP", "create package packages of the system"),
      Example("flatpak --frob list", "read package packages", "unknown text --frob"),
    ]
  )

  static let flatpakUninstall = Tool(
    "uninstall",
    aliases: ["remove"],
    summary: "Removes applications.",
    grammar: .exact,
    options: [
      .flag("-y", "--assumeyes", "--noninteractive", "--force-remove", skipsQuestion: true),
      .flag("--delete-data", sets: ["purge"]), .help, .version,
    ],
    flags: """
      --keep-ref --no-related --app --runtime --all --unused --user --system -v
      """,
    values: "--arch --installation",
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.package, "applications"),
        unless: ["purge"],
        reversibility: .recoverable(.regenerate),
        why: "they can be installed again"
      ),
      Deed(
        .delete,
        .fixed(.package, "applications and their data"),
        when: ["purge"],
        reversibility: .irreversible,
        why: "their data has no other copy"
      ),
    ]
  )
}
