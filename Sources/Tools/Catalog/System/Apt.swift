internal import ToolDescriptions

extension Tool {
  static let apt = Tool(
    "apt",
    summary: "Installs and removes the system's packages.",
    source: "apt(8), apt-get(8), apt-cache(8), apt 2.6.1",
    options: [
      .flag(
        "-y",
        "--yes",
        "--assume-yes",
        "--force-yes",
        "--allow-downgrades",
        "--allow-remove-essential",
        "--allow-change-held-packages",
        "--allow-unauthenticated",
        skipsQuestion: true
      ),
      .flag(
        "-s",
        "--simulate",
        "--just-print",
        "--dry-run",
        "--recon",
        "--no-act",
        "--print-uris",
        sets: [.dryRun]
      ),
      .flag("--purge", "--auto-remove", "--autoremove"),
      .value(
        "-o",
        "--option",
        "-c",
        "--config-file",
        "-t",
        "--target-release",
        "--default-release",
        "-a",
        "--host-architecture",
        "-P",
        "--build-profiles"
      ),
      .optionals("-q --quiet --color"),
      .flags("-d --download-only -f --fix-broken -m --ignore-missing --fix-missing -u"),
      .flags("--show-upgraded -V --verbose-versions --ignore-hold --no-upgrade --only-upgrade"),
      .flags("--no-remove --no-install-recommends --install-recommends --no-install-suggests"),
      .flags("--install-suggests --reinstall --trivial-only --assume-no --list-cleanup"),
      .flags("--no-list-cleanup --only-source --diff-only --dsc-only --tar-only --arch-only"),
      .flags("--indep-only --no-download --with-new-pkgs --allow-insecure-repositories"),
      .flags("--allow-releaseinfo-change -b --compile --build --installed --upgradable"),
      .flags("--upgradeable --all-versions --names-only -n --full --no-all-versions"),
      .flag("-h", "-v", sets: [.help]), .help, .version,
    ],
    verbs: Verb.apt,
    variables: [
      Variable("DEBIAN_FRONTEND", skipsQuestion: true),
      Variable("APT_LISTCHANGES_FRONTEND", skipsQuestion: true),
      Variable("DEBCONF_NONINTERACTIVE_SEEN", skipsQuestion: true),
    ],
    examples: [
      Example("apt-get install -y curl", "create package packages of the system"),
      Example("apt purge nginx", "delete package packages of the system and their settings"),
      Example("apt frobnicate", "unknown program apt frobnicate"),
    ]
  )
}
