internal import Effects
internal import ToolDescriptions

extension Tool {
  static let dnf = Tool(
    "dnf",
    summary: "Installs and removes packages of Fedora and its kin.",
    source: "dnf(8), dnf 4.14",
    grammar: .exact,
    options: [
      .flag(
        "-y",
        "--assumeyes",
        "--allowerasing",
        "--nogpgcheck",
        "--skip-broken",
        skipsQuestion: true
      ), .flag("--assumeno", "--downloadonly", sets: [.dryRun]), .flag("-h", sets: [.help]), .help,
      .version,
    ],
    flags: """
      -q --quiet -v --verbose -C --cacheonly --refresh --best --nobest --noautoremove
      --obsoletes --showduplicates -b --installed --available --upgrades --all --security
      --bugfix --enhancement --newpackage --no-docs --noplugins --extras -4 -6 --allowdowngrade
      --recent --autoremove --duplicates --unneeded --list -l --requires --provides --info -i
      --tree
      """,
    values: """
      -x --exclude --excludepkgs --enablerepo --disablerepo --enable --disable --repo --repoid
      --installroot --releasever --setopt -c --config -d --debuglevel -e --errorlevel
      --forcearch --advisory --cve --comment --destdir --downloaddir --qf --queryformat
      --whatprovides --whatrequires --sec-severity --color --rpmverbosity -R --randomwait
      --disableexcludes --disableplugin --enableplugin
      """,
    subcommands: [.dnfHistory, .dnfGroup],
    verbs: Verb.alike(
      "list search info provides whatprovides repoquery repolist repoinfo check-update check deplist updateinfo makecache help history-list alias module-list group-list shell-help changelog needs-restarting repoclosure repograph leaves advisory environment",
      Deed(.read, .fixed(.package, "packages"))
    ) + Verb.alike("check-upgrade grouplist groupinfo", Deed(.read, .fixed(.package, "packages")))
      + Verb.alike(
        "install reinstall upgrade update localinstall groupinstall builddep build-dep distro-sync downgrade system-upgrade offline-upgrade swap module copr config-manager mark versionlock debuginfo-install reposync download",
        Deed(
          .create,
          .fixed(.package, "packages of the system"),
          reversibility: .reversible,
          why: "they can be removed again"
        )
      )
      + Verb.alike(
        "clean",
        Deed(
          .delete,
          .fixed(.package, "downloaded packages"),
          reversibility: .recoverable(.regenerate),
          why: "they are downloaded again"
        )
      )
      + Verb.alike(
        "remove erase autoremove groupremove",
        Deed(
          .delete,
          .fixed(.package, "packages of the system"),
          reversibility: .recoverable(.regenerate),
          why: "they can be installed again; their settings stay"
        )
      )
      + Verb.alike(
        "rollback",
        Deed(
          .modify,
          .fixed(.package, "packages of the system"),
          reversibility: .unknown,
          why: "an old state comes back"
        )
      ),
    examples: [
      Example("dnf list", "read package packages"),
      Example("dnf install -y nginx", "create package packages of the system"),
      Example("dnf --frob list", "read package packages", "unknown text --frob"),
    ]
  )

  static let dnfHistory = Tool(
    "history",
    aliases: ["hist"],
    summary: "Works on groups, or on what was done before.",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    verbs: Verb.alike(
      "list info userinstalled summary stats",
      Deed(.read, .fixed(.package, "packages"))
    )
      + Verb.alike(
        "install upgrade mark",
        Deed(
          .create,
          .fixed(.package, "packages of the system"),
          reversibility: .reversible,
          why: "they can be removed again"
        )
      )
      + Verb.alike(
        "remove",
        Deed(
          .delete,
          .fixed(.package, "packages of the system"),
          reversibility: .recoverable(.regenerate),
          why: "they can be installed again; their settings stay"
        )
      ) + [
        Verb(
          "",
          Deed(
            .modify,
            .fixed(.package, "packages of the system"),
            reversibility: .unknown,
            why: "an old state comes back"
          )
        )
      ]
  )

  static let dnfGroup = Tool(
    "group",
    aliases: ["groups", "grp"],
    summary: "Works on groups, or on what was done before.",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    verbs: Verb.alike(
      "list info userinstalled summary stats",
      Deed(.read, .fixed(.package, "packages"))
    )
      + Verb.alike(
        "install upgrade mark",
        Deed(
          .create,
          .fixed(.package, "packages of the system"),
          reversibility: .reversible,
          why: "they can be removed again"
        )
      )
      + Verb.alike(
        "remove",
        Deed(
          .delete,
          .fixed(.package, "packages of the system"),
          reversibility: .recoverable(.regenerate),
          why: "they can be installed again; their settings stay"
        )
      ) + [
        Verb(
          "",
          Deed(
            .modify,
            .fixed(.package, "packages of the system"),
            reversibility: .unknown,
            why: "an old state comes back"
          )
        )
      ]
  )
}
