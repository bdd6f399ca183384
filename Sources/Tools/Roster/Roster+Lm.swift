extension Roster {
  /// Programs whose names begin with l or m.
  static let lm = """
    lando: list info logs config version # machines
    laptop-detect: any # tells of the machine
    lastlog2 lsclocks lsdev lsfd lsinitramfs lsinitrd lsirq lslogins: any # lists parts of the \
      system
    lavat: any # shows something pretty
    laydown: any # text
    lazydocker lazygit: bare --version --help # shows a repository, containers or a cluster
    ldapsearch: any # asks a directory
    ledger: balance bal register reg accounts payees stats cleared csv xml emacs pricemap prices # \
      accounts
    lf: bare # walks through folders
    lft: any # follows the way through the network
    lid: any # lists groups
    limactl: list ls info --version validate show-ssh # machines
    linkchecker lychee: any !-o !--output !-F !--file-output # checks links
    linkerd: check version viz/stat viz/top viz/tap viz/edges viz/routes diagnostics # clusters
    lls: any # lists files
    lnav: any !-c !-f !-i !-e # shows logs
    lpinfo lpq lpstat: any # printers
    logname ls: all # tells of files and of the machine
    lsblk lscpu lsmem lsns lspci lsusb mpstat: all # tells of the system
    lsd: any # lists files
    lstopo: bare # shows the machine's parts
    links lynx: any !-cmd_script !-cmd_log !-crawl !-traversal !-eval # shows web pages
    lzcat: all # finds and prints text
    lzcmp lzdiff lzless lzmore: any # shows compressed files
    macchina: any !--gen-config !--gen-config-force # prints the machine's figures
    mackup: list --version # settings
    mactop: any >-o # shows the graphics card's figures
    maigret: any !-o !--output !--csv !--xlsx !-fo !--folderoutput # finds accounts
    mailq: bare # lists mail that waits
    makepasswd mkpasswd: any # prints random passwords
    manpath: any # tells of manual pages
    mas: list search info outdated account version # packages
    md5sum: all # prints checksums
    mediainfo: any !--LogFile # tells of films and music
    mkcert: -CAROOT # certificates
    mlr: --icsv --csv --json --ijson --tsv -n !-I !tee !split !put >--ofile # tables
    mmls: any # tells of disk images
    mullvad: status countries cities account get version servers groups relay/list # network
    mupdf: any # shows documents
    """
}
