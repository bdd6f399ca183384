extension Roster {
  /// Programs whose names begin with t or u.
  static let tu = """
    tac tail tr unexpand: all # prints text
    tailspin tspin: any !-e # shows logs in colours
    talosctl: get version health dmesg logs services containers processes stats list read memory \
      etcd/members etcd/status disks dashboard time # machines
    tcptraceroute traceroute6: any # follows the way through the network
    tealdeer: any !--update !-u !--clear-cache !-c !--seed-config !--edit* # shows examples
    tegrastats: any >--logfile # shows the machine's figures
    tesseract: --list-langs --version --help # reads text in pictures
    test true: all # prints text
    testssl testssl.sh: any !--logfile !--jsonfile !--csvfile !--htmlfile !-oJ !-oH !-oC !-oA \
      !--xml* !--json_out !-l !--log !-oj !-oh !-oc !-oa # checks encryption of a server
    texcount: any !-out !-auxdir # counts words
    texdoc: any # shows documentation
    tidy-viewer tv: any # prints tables
    tig: any # shows a repository
    timg: any >-o >--output # shows pictures in the terminal
    tload: any # tells of processes
    tlp-stat: any # tells of power
    todo.sh todoist: list ls lsa lsp listall listpri listproj listcon # tasks
    tofi: bare -p -i -l -dmenu --dmenu # lets choose a line
    toipe tt ttyper: any # lets practise typing
    tomlq: any !-i !--in-place # turns documents around
    tracepath traceroute: all # asks the network
    trans: any !-player !-view !-browser !-pager >-o >-output !-download-audio !-upgrade # \
      translates text
    transmission-remote: -l -i -it -ip -si -st --list --info --session-info --session-stats # \
      downloads
    transmission-show: any # tells of downloads
    tred unflatten: any >-o # filters graphs
    tree-sitter: dump-languages # trees of code
    trufflehog: !--update detect dir git protect filesystem github scan !-r !--report-path # finds \
      secrets
    tsv-filter tsv-select tsv-summarize: any !-o # prints tables
    ttyplot: any # draws figures
    tuned-adm: list active recommend verify profile_info # settings
    tuptime: any # tells how long the machine was on
    tzselect: any # asks for a time zone
    ubuntu-security-status: any # tells of updates
    ubus: list wait_for # messages
    udisksctl: status info dump monitor # disks
    ug ugrep: any !--output !--pager !--filter !--pre !--pager # finds text
    unimatrix: any # shows something pretty
    unrtf: any # prints the text of a document
    upower: any # tells of batteries
    urlscan urlview: any # shows addresses in text
    userdbctl: user group users-in-group groups-of-user services ssh-authorized-keys # tells of \
      users
    tty uname uptime users: all # tells of files and of the machine
    utmpdump: any !-r !--reverse >-o >--output # shows log-ins
    ulid uuid uuidgen uuidparse: any >-o # prints identifiers
    """
}
