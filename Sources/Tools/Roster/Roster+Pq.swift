extension Roster {
  /// Programs whose names begin with p or q.
  static let pq = """
    paccheck pacconf pacfile pacgraph paclog pacreport pacsift pactree: any !-f # tells of \
      packages
    pacmd: info list-* stat # sound
    pactl: info list stat get-* # sound
    pahole: any # tells of programs
    pamfile pgmhist pnmhistmap pnmpsnr ppmhist: any # tells of pictures
    paris-traceroute: any # follows the way through the network
    paste: all # prints text
    pastel: color list distinct random format mix lighten darken saturate textcolor gradient \
      complement gray paint colorcheck # colours
    perlcritic: any # finds what could be better
    pescan: any # tells of programs
    pfetch: any !--gen-config !--gen-config-force # prints the machine's figures
    pg_config: any # prints how to build against a library
    picotool: info # boards
    pidstat: any >-o # shows the machine's figures
    ping ping6: all # asks the network
    pipes.sh: any # shows something pretty
    pixterm: any # shows pictures
    pkcs11-tool: -L -O -T -I --list-* --show-info # keys
    playerctl: status metadata -l --list-all # music
    plocate: any # finds files by name
    pngcheck: any !-d !--delete # checks pictures
    popeye: any !-o !--save !--out # checks a cluster
    postconf: bare -d -n -m -a !-e !-X # # mail
    powermetrics powerstat: any >-u >-o # tells how much power is used
    prettyping: any # asks whether a machine answers
    printf: all # prints text
    procenv: any !--output # tells of processes
    promtool: check # checks settings
    proselint: any !--fix !--write !-w !sync # finds mistakes in files
    piactl protonvpn: status countries cities account get version servers groups relay/list # \
      network
    prowler: aws/--list-checks azure/--list-checks gcp/--list-checks -l --list-checks \
      --list-services --list-compliance # audits
    pgrep pidof ps pstree: all # tells of the system
    pss pt: any !--output !--pager !--filter !--pre !--pager # finds text
    pueue: status log follow format-status help # tasks
    pvesm: status list path # storage
    pveversion: any # version
    pvscan: any !--cache !--mknodes # tells of volumes
    pw-cli: info ls list-objects dump # sound
    pw-dump pw-mon pw-top: any # sound
    printenv pwd: all # tells of files and of the machine
    procinfo procs pwdx: any # tells of processes
    pwgen pwqgen: any # prints random passwords
    py-spy: top dump >-o # shows what Python does
    ponysay pycowsay: any # shows text with pictures
    perldoc pydoc: any !-w # shows documentation
    qalc: any # computes
    qemu-img: info check map compare !-r !--repair # disk images
    qimgv: any !-A !--action !--action1 # shows pictures
    qrencode: -t !-o # prints a code
    qhost qstat: any # tells of jobs on a cluster
    qsv: headers stats count frequency search select slice table flatten cat sample !-o !--output \
      # prints parts of tables
    quota: any # tells of quotas
    """
}
