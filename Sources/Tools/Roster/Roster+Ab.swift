extension Roster {
  /// Programs whose names begin with a or b.
  static let ab = """
    aa-audit-status: any # tells which programs AppArmor confines
    aa-decode: any # decodes hexadecimal AppArmor log lines
    abbr: --show -s --list -l # abbreviations of a shell
    abduco: bare -l # lists sessions
    above below: any # shows system figures
    abrt-cli: list ls info status !-o # shows crash reports
    ack: any !--output !--pager !--filter !--pre !--pager # finds text
    acme.sh: --list --version --help --info # certificates
    acountry: any # prints the country of an address
    acpi: any # prints battery and thermal state
    actionlint alex: any !--fix !--write !-w !sync # finds mistakes in files
    acyclic: any >-o # filters graphs
    adig ahost: any # asks the domain name system
    afinfo: any # prints what a sound file holds
    age-inspect: any # tells of encrypted files
    aha: any # turns coloured text into HTML on standard output
    ajson: any # prints JSON
    amass: intel -list # finds names
    amdgpu_top: any # shows the graphics card's figures
    ansiweather: any # prints the weather
    antiword: any # prints the text of a Word file
    apg: any # prints random passwords
    apm: -v --version -h --help # editor's packages
    apropos: all # prints text
    apt-clone: info show-diff # states of packages
    apt-file: search find list show !update # finds packages by file
    apt-key: list finger fingerprint export exportall # keys of packages
    archey: any # prints the machine's figures
    archey3: any !--gen-config !--gen-config-force # prints the machine's figures
    archwiki-rs: read-page search list-pages list-categories list-languages info # reads a wiki
    arduino-cli: board/list core/list core/search lib/list lib/search version config/dump # boards
    argos-translate: any # translates text
    argospm: list search # language packages
    arp-scan arping: any >--pcapsavefile # looks for machines in the network
    ascii ascii-chart: any # prints the table of characters
    asciiart: any >--output >-o # draws pictures with letters
    asciinema: play cat !-o # plays terminal recordings
    asciiquarium: any # shows something pretty
    asitop: any >-o # shows the graphics card's figures
    asnmap: any !-o # finds networks
    ast-grep: scan !--update-all !-U !--interactive !-i # finds code by its tree
    atop: any >-w >--output # shows the machine's figures
    atril: any # shows documents
    aur aura: search # packages
    aurpublish: log # publishes packages
    aureport ausearch: any >--output !--delete # reads the audit log
    autorandr: --list --current --detected --config --fingerprint bare !--save !--load !--remove # \
      screens
    avahi-browse avahi-resolve: any # looks for services in the network
    avcstat: any # tells of settings and labels
    aws-vault: list # keys
    awslogs: get groups streams # reads logs at AWS
    b2: ls list-buckets get-account-info version get-file-info # storage
    b2sum: all # prints checksums
    b3sum: any # prints checksums
    balena: */list devices fleets logs whoami version # devices
    bandwhich: any # shows who uses the network
    baobab: any >-o >--output # shows how full folders are
    basename: all # tells of files and of the machine
    bats: any !-o !--output !--gather-test-outputs-in !--report-formatter # runs tests of the \
      project
    beep: any # beeps
    betty: any # answers questions
    bfs: bare -name -print -type !-delete !-exec !-execdir !-ok !-okdir !-fprint !-fprint0 \
      !-fprintf !-fls # finds files
    bib2xml: any # turns references around
    biff: bare # tells whether mail comes
    bingrep: any # prints bytes
    birdc: show # routes
    bhosts bjobs bqueues: any # tells of jobs on a cluster
    blkpr: -r # keys of a disk
    bluetoothctl: list show devices info paired-devices version # bluetooth
    bmon bottom btm: any # shows the machine's figures
    boltctl: list info domains monitor # devices
    bosh: deployments vms instances releases stemcells tasks events environment env logs # clouds
    boxxy: any # draws boxes around text
    bashtop bpytop: any !--export >--export-csv-file # shows the machine's figures
    brightnessctl: info get max -l --list i g m # brightness
    br broot: --help --version # walks through folders
    browsh: any !-cmd_script !-cmd_log !-crawl !-traversal !-eval # shows web pages
    bspc: query # windows
    buku: -p --print --list -s --sany --sall --stag -j !-d !-u !-a # bookmarks
    bzcat bzgrep: all # finds and prints text
    bzcmp bzdiff bzless bzmore: any # shows compressed files
    """
}
