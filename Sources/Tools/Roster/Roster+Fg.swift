extension Roster {
  /// Programs whose names begin with f or g.
  static let fg = """
    fail2ban-client: status ping version get banned # bans
    false: all # prints text
    fast: any # measures the network
    fastboot: devices getvar # phones
    fastfetch: any !--gen-config !--gen-config-force # prints the machine's figures
    fc-cat fc-conflist fc-list fc-match fc-pattern fc-query fc-scan: any # tells of fonts
    feh gpicview gwenview: any !-A !--action !--action1 # shows pictures
    fgconsole: any # tells the console's number
    file-encoding: any !-x !--convert-to !-c !--auto-convert # tells how text is encoded
    fincore: any # tells what is in memory
    find: all !rm !{} !-exec !-execdir !-ok !-okdir !-delete !-fprint !-fprint0 !-fprintf !-fls \
      !-files0-from # finds files
    findfs: any # finds a file system
    findmnt free: all # tells of the system
    finger: any # tells of users
    fls: any # lists files in an image
    fmt fold: all # prints text
    fossil: status changes diff timeline log info ls finfo branch/list annotate blame praise \
      version help extras search leaves # versions
    fprintd-list fprintd-verify: any # tells of fingerprints
    frida-ps: any # lists processes
    frogmouth: any !-o # shows Markdown
    fsstat: any # tells of disk images
    fswatch: any >-o >--outfile # waits for changes
    funzip: any # prints an archive's first file
    fuzzel: bare -p -i -l -dmenu --dmenu # lets choose a line
    fwupdmgr: get-* security --version # firmware
    fwupdtool: get-* # firmware
    gau: any >-o >--o # lists known addresses
    gc: any >-o # filters graphs
    gcalcli: agenda calw calm list search # dates
    gcrane: ls manifest config digest version # images
    gdalinfo gdalsrsinfo: any !-sql # tells of maps
    gdu: any >-o >--output # shows how full folders are
    genfstab: any # prints a table of file systems
    getcap getfattr gettext: any # tells of settings and labels
    geth: version license # ledger
    getmac: any # tells network addresses
    gh-dash: bare # shows pull requests
    ghq: list root !create !rm # lists repositories
    git-sizer gitk gitstats: any # shows a repository
    gita: ls ll st status log info # repositories
    gitleaks: !--update detect dir git protect filesystem github scan !-r !--report-path # finds \
      secrets
    gitui: bare --version --help # shows a repository, containers or a cluster
    glances gotop gtop: any !--export >--export-csv-file # shows the machine's figures
    glxgears: any # shows a moving picture
    glxinfo: any >-o # tells of graphics drivers
    gnome-extensions: list info show version # desktop
    goaccess: any >-o >--output # shows figures of logs
    feroxbuster gobuster: any >-o >--output # looks for web pages
    godoc: any !-w # shows documentation
    gojq: any >-o >--output !-i !--in-place # prints parts of documents
    googler: any # searches the web
    gopass: ls list find search version audit history # passwords
    gops: any # tells of Go programs
    gp: ports top url info env !-s # workspace
    gphoto2: --auto-detect --summary --list-* -L --list-files --about --version !-D !-d # cameras
    gprof: any # shows where time went
    gpustat: any >-o # shows the graphics card's figures
    fgrep grep: all # finds and prints text
    grep-dctrl: any # finds packages
    grepcidr: any # finds addresses
    grex: any >-o # makes a pattern of examples
    groups: all # tells of files and of the machine
    grub-file grub-probe grub-script-check grub2-probe: any # looks at boot files
    grype: any >--output >--file !--update # looks for security problems
    gst-device-monitor-1.0 gst-discoverer-1.0 gst-inspect-1.0: any # tells of media programs
    gum: style format join log # pretty scripts
    """
}
