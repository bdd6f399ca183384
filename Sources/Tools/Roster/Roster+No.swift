extension Roster {
  /// Programs whose names begin with n or o.
  static let no = """
    nala: list search show history !clear !undo !redo # packages
    nanoid: any >-o # prints identifiers
    needrestart: -b -r/l # tells what to restart
    neofetch onefetch: any !--gen-config !--gen-config-force # prints the machine's figures
    nethogs nload: any !--export >--export-csv-file # shows the machine's figures
    nft-list: bare -t -c --table --counters >-f >--file # prints the firewall
    ngrep: any >-O # shows packets
    nh: search # packages
    nixos-version: any # system
    nl od: all # prints text
    nbtscan nmblookup: any # finds machines
    nmon: any >-w >--output # shows the machine's figures
    nnn: bare # walks through folders
    nordvpn: status countries cities account get version servers groups relay/list # network
    nproc: all # tells of files and of the machine
    nslookup: all # asks the network
    nsxiv: any !-A !--action !--action1 # shows pictures
    name-that-hash nth: any >-o >--outfile # tells what kind a hash is
    ntpq ntpstat: any # tells of the clock
    numactl: --hardware -H --show -s # tells of memory
    nvidia-smi: bare -L --list-gpus -q --query topo dmon pmon nvlink/-s --query-gpu* \
      --query-compute-apps* -l !-r !--gpu-reset !-pm !-pl !-c !-e !-f # tells of the graphics card
    nvitop nvtop: any >-o # shows the graphics card's figures
    nyancat: any # shows something pretty
    oclock: any # shows a moving picture
    ogrinfo: any !-sql # tells of maps
    okular: any # shows documents
    ollama: list ls show ps --version help # models
    opkg: list list-installed list-upgradable info search files status find depends whatdepends # \
      packages
    orb orbctl: list info status version logs # machines
    osv-scanner: any >--output >--file !--update # looks for security problems
    """
}
