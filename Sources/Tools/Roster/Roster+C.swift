extension Roster {
  /// Programs whose names begin with c.
  static let c = """
    calc calcurse: any # computes
    calendar: any # prints dates to remember
    calibredb: list show_metadata search list_categories check_library custom_columns # books
    cat cmp comm cut: all # prints text
    catimg chafa: any >-o >--output # shows pictures in the terminal
    cacaclock cbonsai: any # shows something pretty
    ccal: any # prints a calendar
    ccomps: any >-o # parts of a graph
    cdparanoia: -Q -vsQ --query # looks at a compact disc
    cec-client: -l --list-devices # television control
    ceph: -s status health df osd/tree osd/df mon/stat pg/stat -w version versions fs/ls # storage
    cf: apps services orgs spaces target routes domains buildpacks events env help version app \
      service # Cloud Foundry
    char charm chars: any !set !rm # unicode
    cheatsh cht.sh: any !-e !--edit !--init !--rm # shows examples
    check-dfsg-status: any # lists packages that aren't free
    check-language-support check-support-status: any # tells of updates
    checksec: any # tells how a program is hardened
    checksec.sh: any # tells of programs
    checkupdates checkupdates-aur: bare # lists updates
    chezmoi: status diff data managed unmanaged list doctor source-path cat dump ignored verify # \
      settings
    chkconfig: --list bare # services
    chkrootkit: any !--update !--propupd # looks for break-ins
    choose: any # prints columns
    chronyc: tracking sources sourcestats activity ntpdata serverstats -n # tells of the clock
    cidr: any # computes network addresses
    cifsiostat: any >-o # shows the machine's figures
    cksum: all # prints checksums
    clamdscan clamscan: any !--remove !--move !--copy >-l >--log # looks for viruses
    clinfo: any >-o # tells of graphics drivers
    clusterctl: describe get version # clusters
    cmark: any # turns Markdown into HTML on standard output
    cmctl: status check version # certificates
    cointop: any # shows prices
    colima: list status version ls ssh-config # machines
    composer-require-checker composer-unused: any # looks at dependencies
    conan: search list inspect info profile/list remote/list graph/info graph/explain # packages \
      of C++
    copr-cli: list whoami status get monitor get-package list-packages list-package-names \
      list-builds # packages
    cpufreq-aperf cpufreq-info: any # tells the processor's speed
    cpuid: any # tells what the processor can do
    cpupower: frequency-info idle-info info monitor # processor speed
    crit: show info decode x !-o # shows checkpoints
    croc: --help --version # sends files
    cspell: any !--fix !--write !-w !sync # finds mistakes in files
    csv2tsv csvtool csvtopretty: any !-o # prints tables
    ctop: bare --version --help # shows a repository, containers or a cluster
    cups-config curl-config: any # prints how to build against a library
    cupstestppd: any # checks a printer's description
    cygpath: any # turns paths around
    """
}
