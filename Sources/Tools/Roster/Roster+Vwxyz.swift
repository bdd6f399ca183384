extension Roster {
  /// Programs whose names begin with v or w or x or y or z.
  static let vwxyz = """
    vale write-good: any !--fix !--write !-w !sync # finds mistakes in files
    varnishadm: status ping banner backend.list vcl.list vcl.show ban.list param.show storage.list \
      panic.show # cache
    varnishhist varnishlog varnishstat varnishtop: any >-w # shows what a cache does
    vcgencmd: get_* measure_* version commands vcos/version # machine
    vdir w who whoami: all # tells of files and of the machine
    vgmstream_cli: -m # tells of music
    viewnior: any !-A !--action !--action1 # shows pictures
    vifm yazi: bare # walks through folders
    virt-what: any # tells of the machine
    viu: any >-o >--output # shows pictures in the terminal
    vivid: generate themes preview # colours
    vm_stat: any # tells of processes
    vmstat: all # tells of the system
    vmtouch: bare -v !-e !-l !-L !-d !-t # tells what is in memory
    vnstat: any !--remove !--add !--create !--delete !--setalias !--rename !--merge !-D \
      !--cleartop !--reset !--force !--sync # tells how much was sent
    vrms: any # lists packages that aren't free
    vainfo vdpauinfo vulkaninfo: any >-o # tells of graphics drivers
    w3m: any !-cmd_script !-cmd_log !-crawl !-traversal !-eval # shows web pages
    wafw00f wappalyzer whatweb: any !-o >--output >--log-* # tells what a server runs
    waitpid: any # waits for a process
    watson: status log report aggregate projects tags frames help # keeps time
    waybackurls: any >-o >--o # lists known addresses
    wc: all # prints text
    wdctl: any !-s !--settimeout !-p !-g # tells of the watchdog
    weather wttr: any # prints the weather
    whatwaf whence whereami: any # tells where a program is
    whatis whereis which: all # prints text
    whois: all # asks the network
    wikiman: any !-u # reads a wiki
    winfetch: any !--gen-config !--gen-config-force # prints the machine's figures
    wmctrl: -l -m -d -lp -lG # tells of windows
    wikit wn: any !-P !--pager # looks words up
    walker wofi: bare -p -i -l -dmenu --dmenu # lets choose a line
    wpctl: status inspect get-volume # sound
    xbps-query: any # tells of packages
    xcowsay: any # shows text with pictures
    xcv: bare -l --list-types -n --no-newline -t -p --primary # prints the clipboard
    wev xdpyinfo xdriinfo xev xlsatoms xlsclients xlsfonts xvinfo xwininfo: any # tells of windows
    xclock xeyes xlogo: any # shows a moving picture
    xidel: any !--download !--post* !--method # prints parts of pages
    xkbcli: interactive* list how-to-type # tells of keyboards
    xkcdpass: any # prints random passwords
    xml2-config: any # prints how to build against a library
    xsv: headers stats count frequency search select slice table flatten cat sample !-o !--output \
      # prints parts of tables
    xzcmp xzdiff xzless xzmore zcmp zdiff zstdless: any # shows compressed files
    yabai: -v --version -m/query # windows
    yara: any # looks for patterns
    ydiff: any # shows differences
    xq yj: any !-i !--in-place # turns documents around
    ykman: list info oath/accounts/list piv/info fido/info openpgp/info otp/info --version # keys
    vtop ytop zenith: any !--export >--export-csv-file # shows the machine's figures
    xpdf zathura: any # shows documents
    zbarcam zbarimg: any # reads codes
    zeek-cut: any # prints columns
    zerotier-cli: info status listnetworks listpeers peers # network
    xzcat xzgrep zcat zgrep zstdcat: all # finds and prints text
    zoxide: query # jumps to folders
    """
}
