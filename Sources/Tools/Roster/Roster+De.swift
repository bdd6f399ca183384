extension Roster {
  /// Programs whose names begin with d or e.
  static let de = """
    datamash: any # computes over columns
    dcgmi: discovery/-l stats/-v # graphics cards
    ddcutil: detect getvcp capabilities environment usbenvironment # screens
    ddgr: any # searches the web
    debsecan: any # lists security problems of packages
    decode-dimms: any # prints what memory modules say
    detect-secrets: !--update detect dir git protect filesystem github scan !-r !--report-path # \
      finds secrets
    devspace: list logs print analyze # clusters
    dex: --version --help # starts programs by their desktop entries
    dfc diskonaut dua dysk: any !i !interactive >--output # shows how full disks are
    diceware: any # prints random passwords
    dict: any !-P !--pager # looks words up
    diffoscope: any >--html >--text >--json >--markdown >--restructured-text >--profile \
      !--html-dir # compares things deeply
    dig: all # asks the network
    df dir dirname du: all # tells of files and of the machine
    dirb dirbuster: any >-o >--output # looks for web pages
    distrobox-list: any # containers
    dkms: status # modules
    dmenu: bare -p -i -l -dmenu --dmenu # lets choose a line
    dmidecode: any !--dump-bin # prints what the firmware says
    dmsetup: ls info status table deps targets version # device mapper
    dnsenum dnsmap dnsrecon dnstracer dnswalk dnsx dog doggo: any >-r >-c >-j >-o >--csv >--json \
      >--xml >--db # asks the domain name system
    doh: any # asks the domain name system
    dotenvx: get ls # settings
    deborphan debtree dpigs: any # tells which packages are big or unused
    drm_info: any # tells of graphics drivers
    dstat: any >-w >--output # shows the machine's figures
    dtach: bare -l # lists sessions
    dunstctl: count history is-paused # messages
    duti: -x -d -l # programs for files
    dvc: status diff dag metrics/show metrics/diff params/diff list ls version doctor data/status \
      # data
    dvh: any # describes pictures
    dyff: any >-o >--output !-i !--in-place # prints parts of documents
    e2freefrag: any # tells of free space
    echo expr: all # prints text
    edid-decode: any # prints what a screen says of itself
    eglinfo: any >-o # tells of graphics drivers
    egrep: all # finds and prints text
    eix equery: any !-u # tells of packages
    dillo elinks: any !-cmd_script !-cmd_log !-crawl !-traversal !-eval # shows web pages
    emaint: --check -c check # checks packages
    enca: any !-x !--convert-to !-c !--auto-convert # tells how text is encoded
    enum: any # prints runs of numbers
    eog eom: any !-A !--action !--action1 # shows pictures
    eopkg: list-* search info history blame search-file # packages
    errno: any # explains error numbers
    esearch: any # searches
    eselect: */list */show !set !remove !update # settings
    espeak espeak-ng: any >-w # speaks
    eu-readelf: any # tells of programs
    evince: any # shows documents
    evtest: any # shows what input devices say
    exenv: version versions which whence # versions
    exif: bare -l -t -m -x !-o !-d !--output !--remove !--set-value !-e !-r # tells of pictures
    exiqgrep: any # looks into the mail queue
    exiv2: pr print !-M !rm !in !ex !mv !ad !fi # tells of pictures
    expand: all # prints text
    exrex: any # prints texts that match
    """
}
