extension Roster {
  /// Programs whose names begin with r or s.
  static let rs = """
    rabbitmq-diagnostics: status ping list_* check_* environment memory_breakdown report \
      server_version listeners # queues
    rabin2 rahash2 rax2: any !-o !-O !-w !-x # tells of programs
    radeontop: any >-o # shows the graphics card's figures
    ranger: bare # walks through folders
    raspinfo: bare # tells of the machine
    rbac-lookup: any # tells who may do what
    readpe: any # tells of programs
    repquota: any # tells of quotas
    rev seq strings: all # prints text
    rfkill: list bare --output # radio devices
    rgrep: all # finds and prints text
    rhash: any >-o >--output !--update # checksums
    ri: any !-w # shows documentation
    rich: any !-o # shows Markdown
    rig: any # prints made-up names
    rkhunter: any !--update !--propupd # looks for break-ins
    rofi: bare -p -i -l -dmenu --dmenu # lets choose a line
    ropper: any # tells of programs
    rpcinfo: any !-d # tells of services
    rpk: topic/list topic/describe cluster/info cluster/health cluster/metadata group/list \
      group/describe version # queues
    rpm-ostree: status db/list db/diff search # packages
    rpmspec: -q --query -P --parse # tells of packages
    rsstail: any # shows news
    rtk: ls git/status git/diff git/log cat read grep tree json log deps smart gain # prints less
    rtx: ls list current outdated doctor env version where which registry ls-remote latest \
      bin-paths # versions
    runlevel: any # tells the run level
    rusnapshot: --list -l # snapshots
    sadf sar: any >-o # shows the machine's figures
    say-ng: any >-w # speaks
    scamper: any !-O !-o # measures the network
    scontrol: show ping version help # jobs on a cluster
    rfetch screenfetch: any !--gen-config !--gen-config-force # prints the machine's figures
    screenkey: any # shows keys
    sdcv: any !-P !--pager # looks words up
    sdkmanager: --list --list_installed --version # packages
    secret-tool: lookup search # secrets
    semver: any # compares versions
    sensors: any !-s # tells temperatures
    sg: scan !--update-all !-U !--interactive !-i # finds code by its tree
    sha1sum sha224sum sha256sum sha384sum sha512sum sum: all # prints checksums
    sherlock: any !-o !--output !--csv !--xlsx !-fo !--folderoutput # finds accounts
    showkey showmount: any # tells of exports and keys
    rga rga-fzf sift: any !--output !--pager !--filter !--pre !--pager # finds text
    sipcalc: any # computes network addresses
    slocate: any # finds files by name
    slop slurp: any # lets mark a part of the screen
    smem: any # tells of processes
    snapper: list list-configs status diff get-config help # snapshots
    snmpbulkwalk snmpget snmpnetstat snmpstatus snmptable snmpwalk: any # asks devices
    sntp: any !-S !-s # tells the time
    snyk: test version help whoami-api # security
    sockstat: any # tells of sockets
    spack: find info list spec versions graph providers location arch compilers help dependents \
      dependencies # packages
    spectre-meltdown-checker: any # tells of weaknesses
    speedread: any # shows words one by one
    speed-test speedtest speedtest-cli speedtest-rs: any # measures the network
    sprof: any # shows where time went
    sacct sdiag showq sinfo sprio squeue sreport sshare sstat: any # tells of jobs on a cluster
    sshscan: any # asks machines for their keys
    sslscan sslyze: any !--logfile !--jsonfile !--csvfile !--htmlfile !-oJ !-oH !-oC !-oA !--xml* \
      !--json_out !-l !--log !-oj !-oh !-oc !-oa # checks encryption of a server
    readlink realpath stat: all # tells of files and of the machine
    step: certificate/inspect certificate/verify certificate/lint certificate/fingerprint \
      crypto/jwt/inspect version # certificates
    subfinder: any >-o !-oD !-up !-update # finds names
    supervisorctl: status tail avail pid version help maintail # services
    surfraw: any # searches the web
    svn: status st stat log info diff di list ls cat blame ann annotate propget pget pg proplist \
      plist pl help # versions
    swaymsg: -t # windows
    swift-demangle: any # turns names of symbols around
    ristretto sxiv: any !-A !--action !--action1 # shows pictures
    system_profiler: any # tells of the machine
    systemd-creds: list has-tpm2 # secrets
    """
}
