internal import Effects
internal import ToolDescriptions

extension Verb {
  private static let reads = Deed(.read, .fixed(.service, "services"))

  /// What `systemctl`'s commands do (systemctl(1)).
  static let systemctl: [Verb] =
    [
      "cat", "get-", "is-", "list-", "show", "status", "help", "log-level", "log-target",
      "service-log", "whoami", "daemon-reload", "daemon-reexec", "reset-failed", "condreload",
    ].map { Verb($0, reads) }
    + [
      Verb("soft-reboot", stops), Verb("reboot", stops), Verb("poweroff", stops),
      Verb("halt", stops), Verb("kexec", stops), Verb("rescue", stops), Verb("emergency", stops),
      Verb("suspend", stops), Verb("hibernate", stops), Verb("hybrid-sleep", stops),
      Verb("isolate", stops), Verb("exit", stops), Verb("default", stops),
      Verb("clean", cleans), Verb("switch-root", stops),
    ]
    + [
      "start", "stop", "restart", "reload", "try-", "kill", "enable", "disable", "reenable",
      "preset", "mask", "unmask", "link", "add-", "revert", "set-", "import-environment",
      "unset-environment", "freeze", "thaw", "cancel", "edit", "bind", "mount-image",
    ].map { Verb($0, changes) }

  private static let changes = Deed(
    .modify,
    .fixed(.service, "a service"),
    reversibility: .reversible,
    why: "the opposite command takes it back"
  )
  private static let stops = Deed(
    .modify,
    .fixed(.service, "this machine"),
    reversibility: .irreversible,
    why: "everything that runs here ends, and what it holds in memory is gone"
  )
  private static let cleans = Deed(
    .delete,
    .fixed(.directory, "what the service has stored"),
    reversibility: .irreversible,
    why: "the service's state, cache or logs are removed"
  )

  /// What `apt`'s commands do (apt(8), apt-get(8), apt-cache(8), apt-mark(8)).
  static let apt: [Verb] =
    [
      "list", "search", "show", "changelog", "depends", "rdepends", "policy", "madison", "pkgnames",
      "stats", "dump", "unmet", "check", "indextargets", "moo", "help", "update", "download",
      "source", "clean", "autoclean", "auto-clean", "distclean", "showauto", "showmanual",
      "showhold", "showsrc", "showpkg", "xvcg", "dotty", "gencaches",
    ].map { Verb($0, Deed(.read, .fixed(.package, "packages"))) }
    + [
      Verb("purge", purges), Verb("autopurge", purges),
      Verb("remove", removes), Verb("autoremove", removes), Verb("auto-remove", removes),
    ]
    + [
      "install", "reinstall", "upgrade", "full-upgrade", "dist-upgrade", "safe-upgrade",
      "build-dep", "satisfy", "dselect-upgrade",
    ].map { Verb($0, installs) }
    + ["auto", "manual", "hold", "unhold", "minimize-manual", "edit-sources"].map {
      Verb($0, Deed(.modify, .fixed(.setting, "settings of packages"), reversibility: .reversible))
    }

  private static let installs = Deed(
    .create,
    .fixed(.package, "packages of the system"),
    reversibility: .reversible,
    why: "they can be removed again"
  )
  private static let removes = Deed(
    .delete,
    .fixed(.package, "packages of the system"),
    reversibility: .recoverable(.regenerate),
    why: "they can be installed again; their settings stay"
  )
  private static let purges = Deed(
    .delete,
    .fixed(.package, "packages of the system and their settings"),
    reversibility: .irreversible,
    why: "the settings of the packages have no other copy",
    safer: "apt remove keeps the settings"
  )
}
