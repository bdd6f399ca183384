internal import Effects
internal import ToolDescriptions

extension Tool {
  static let dpkg = Tool(
    "dpkg",
    summary: "Installs and removes packages from files.",
    source: "dpkg(1), dpkg 1.21",
    options: [
      .flag(
        "-P",
        "--purge",
        does: [
          Deed(
            .delete,
            .fixed(.package, "packages and their settings"),
            reversibility: .irreversible,
            why: "settings of the packages are removed too",
            safer: "dpkg --remove keeps settings"
          )
        ]
      ),
      .flag(
        "-r",
        "--remove",
        does: [
          Deed(
            .delete,
            .fixed(.package, "packages"),
            reversibility: .recoverable(.regenerate),
            why: "they can be installed again"
          )
        ]
      ),
      .flag(
        "-i",
        "--install",
        "--unpack",
        "--configure",
        "--triggers-only",
        does: [
          Deed(
            .execute,
            .fixed(.package, "packages"),
            reversibility: .unknown,
            why: "scripts of the packages run"
          )
        ]
      ),
      .flags("-l --list -L --listfiles -s --status -S --search -p --print-avail -C --audit -V"),
      .flags("--verify -c --contents -I --info -W --show --get-selections --print-architecture"),
      .flags("--print-foreign-architectures --compare-versions -R --recursive -G -O -E -B -a"),
      .flags("--pending --abort-after --no-pager --field --fsys-tarfile -f"),
      .flag("--no-act", "--dry-run", "--simulate", sets: [.dryRun]),
      .optionals("-D --debug --admindir --instdir --root --log --path-exclude --path-include"),
      .optionals("--force-all --force-depends --force-confold --force-confnew --force-overwrite"),
      .optionals("--no-force --refuse --ignore-depends --status-fd"),
      .value("-x", "-X", "--extract", "--vextract", does: [.reads]),
      .flags("--yet-to-unpack --predep-package --assert-help --force-help --verify-format"),
      .flags("--robot --selected-only --skip-same-version --refuse-downgrade"),
      .flags("--auto-deconfigure --no-debsig --no-triggers --triggers --validate-pkgname"),
      .flags("--validate-trigname --validate-archname --validate-version"),
      .flags("--assert-support-predepends --assert-working-epoch --assert-long-filenames"),
      .flags("--assert-multi-conrep --assert-multi-arch --assert-versioned-provides"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("dpkg -l"),
      Example("dpkg -P nginx", "delete package packages and their settings", "read nginx"),
      Example("dpkg --frob x", "unknown text --frob", "read x"),
    ]
  )
}
