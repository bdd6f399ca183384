internal import Effects
internal import ToolDescriptions

extension Tool {
  static let flatpak = Tool(
    "flatpak",
    summary: "Installs programs.",
    source: "flatpak(1), flatpak 1.14",
    grammar: .exact,
    options: [
      .flag("--installations", sets: [.help]), .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-y", "--assumeyes", "--noninteractive", "--force", skipsQuestion: true),
    ],
    flags: """
      -v --verbose --user --system -u --ostree-verbose --app --runtime --all -a --no-pull
      --no-deploy --no-related --no-deps --reinstall --or-update --bundle --from
      --no-static-deltas --include-sdk --include-debug --force-remove --if-not-exists
      --show-details -d -i --show-ref -r --show-metadata -m --show-commit -c --show-origin -o
      --show-size -s --show-location -l --log --updates --appstream --no-gpg-verify
      --gpg-verify --enumerate --no-enumerate --show-disabled --cached --show-runtime
      --show-sdk --show-permissions -M --default-arch --supported-arches --gl-drivers
      --print-updated-env --no-filter --reset
      """,
    values: """
      --installation --arch --subpath --columns --gpg-file --title --branch --commit --filter
      --prio --command --env
      """,
    subcommands: [.flatpakList, .flatpakInstall, .flatpakUninstall, .flatpakRun],
    examples: [
      Example("flatpak install flathub org.gimp.GIMP", "modify package programs"),
      Example(
        "flatpak uninstall -y --delete-data org.gimp.GIMP",
        "delete setting data of the program",
        "modify package programs"
      ),
      Example("flatpak zap", "unknown program flatpak zap"),
    ]
  )

  static let flatpakList = Tool(
    "list",
    aliases: [
      "info", "search", "history", "remotes", "remote-ls", "remote-info", "ps", "permissions",
      "permission-show", "documents", "document-info", "config_get", "document-list",
    ],
    summary: "Shows programs.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-y", "--assumeyes", "--noninteractive", "--force", skipsQuestion: true),
    ],
    flags: """
      -v --verbose --user --system -u --ostree-verbose --app --runtime --all -a --no-pull
      --no-deploy --no-related --no-deps --reinstall --or-update --bundle --from
      --no-static-deltas --include-sdk --include-debug --force-remove --if-not-exists
      --show-details -d -i --show-ref -r --show-metadata -m --show-commit -c --show-origin -o
      --show-size -s --show-location -l --log --updates --appstream --no-gpg-verify
      --gpg-verify --enumerate --no-enumerate --show-disabled --cached --show-runtime
      --show-sdk --show-permissions -M --default-arch --supported-arches --gl-drivers
      --print-updated-env --no-filter --reset
      """,
    values: """
      --installation --arch --subpath --columns --gpg-file --title --branch --commit --filter
      --prio --command --env
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let flatpakInstall = Tool(
    "install",
    aliases: [
      "update", "upgrade", "mask", "pin", "remote-add", "remote-modify", "remote-delete", "config",
      "override", "make-current", "permission-set", "permission-reset", "permission-remove",
      "document-export", "document-unexport", "create-usb", "kill", "repair", "build-init", "build",
      "build-finish", "build-export", "build-bundle", "build-import-bundle", "build-sign",
      "build-update-repo",
    ],
    summary: "Installs programs, or changes how they run.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-y", "--assumeyes", "--noninteractive", "--force", skipsQuestion: true),
    ],
    flags: """
      -v --verbose --user --system -u --ostree-verbose --app --runtime --all -a --no-pull
      --no-deploy --no-related --no-deps --reinstall --or-update --bundle --from
      --no-static-deltas --include-sdk --include-debug --force-remove --if-not-exists
      --show-details -d -i --show-ref -r --show-metadata -m --show-commit -c --show-origin -o
      --show-size -s --show-location -l --log --updates --appstream --no-gpg-verify
      --gpg-verify --enumerate --no-enumerate --show-disabled --cached --show-runtime
      --show-sdk --show-permissions -M --default-arch --supported-arches --gl-drivers
      --print-updated-env --no-filter --reset
      """,
    values: """
      --installation --arch --subpath --columns --gpg-file --title --branch --commit --filter
      --prio --command --env
      """,
    operands: .ignored,
    does: [.programs]
  )

  static let flatpakUninstall = Tool(
    "uninstall",
    aliases: ["remove"],
    summary: "Takes programs away.",
    grammar: .exact,
    options: [
      .flag(
        "--delete-data",
        does: [
          Deed(
            .delete,
            .fixed(.setting, "data of the program"),
            reversibility: .irreversible,
            why: "settings and files of the program go",
            safer: "the same without --delete-data"
          )
        ]
      ), .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-y", "--assumeyes", "--noninteractive", "--force", skipsQuestion: true),
    ],
    flags: """
      --unused --keep-ref -v --verbose --user --system -u --ostree-verbose --app --runtime
      --all -a --no-pull --no-deploy --no-related --no-deps --reinstall --or-update --bundle
      --from --no-static-deltas --include-sdk --include-debug --force-remove --if-not-exists
      --show-details -d -i --show-ref -r --show-metadata -m --show-commit -c --show-origin -o
      --show-size -s --show-location -l --log --updates --appstream --no-gpg-verify
      --gpg-verify --enumerate --no-enumerate --show-disabled --cached --show-runtime
      --show-sdk --show-permissions -M --default-arch --supported-arches --gl-drivers
      --print-updated-env --no-filter --reset
      """,
    values: """
      --installation --arch --subpath --columns --gpg-file --title --branch --commit --filter
      --prio --command --env
      """,
    operands: .ignored,
    does: [.programs]
  )

  static let flatpakRun = Tool(
    "run",
    aliases: ["enter"],
    summary: "Runs a program.",
    grammar: .none,
    options: [.flag("-y", "--assumeyes", "--noninteractive", "--force", skipsQuestion: true)],
    flags: """
      -v --verbose --user --system -u --ostree-verbose --app --runtime --all -a --no-pull
      --no-deploy --no-related --no-deps --reinstall --or-update --bundle --from
      --no-static-deltas --include-sdk --include-debug --force-remove --if-not-exists
      --show-details -d -i --show-ref -r --show-metadata -m --show-commit -c --show-origin -o
      --show-size -s --show-location -l --log --updates --appstream --no-gpg-verify
      --gpg-verify --enumerate --no-enumerate --show-disabled --cached --show-runtime
      --show-sdk --show-permissions -M --default-arch --supported-arches --gl-drivers
      --print-updated-env --no-filter --reset
      """,
    values: """
      --installation --arch --subpath --columns --gpg-file --title --branch --commit --filter
      --prio --command --env
      """,
    operands: .ignored,
    does: [.runsUnknown]
  )
}
