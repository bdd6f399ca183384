internal import Effects
internal import ToolDescriptions

extension Tool {
  static let dockerRun = Tool(
    "run",
    summary: "Runs a command in a new container.",
    grammar: .pflagFirst,
    options: [
      .value("--cidfile", does: [.overwrites]),
      .value("--device", does: [.opensDevice]),
      .value("--env-file", does: [.reads]),
      .value("--label-file", does: [.reads]),
      .value("--mount", does: [Deed(.modify, .word(.mount))]),
      .value("--name"),
      .flag("--privileged", does: [.opensHost]),
      .flag("--replace", sets: ["replaces"]),
      .flag("--rm", sets: ["passing"]),
      .flag("--use-api-socket", does: [.opensHost]),
      .value("-v", "--volume", does: [Deed(.modify, .word(.volume))]),
      .flag("--help", sets: [.help]),
    ],
    flags: """
      --rmi --tls-verify --systemd --http-proxy --image-volume --no-hosts --no-hostname
      --env-host --passwd --read-only-tmpfs --sdnotify-none -d --detach --disable-content-trust
      --init -i --interactive --no-healthcheck --oom-kill-disable -P --publish-all -q --quiet
      --read-only --sig-proxy -t --tty
      """,
    values: """
      --arch --authfile --conmon-pidfile --pod --pod-id-file --preserve-fds --requires --secret
      --seccomp-policy --sdnotify --subgidname --subuidname --uidmap --gidmap --umask --unsetenv
      --variant --decryption-key --chrootdirs --group-entry --personality --hostuser --hosts-file
      --os --override --ip6 --kubeconfig --add-host --annotation -a --attach --blkio-weight
      --blkio-weight-device --cap-add --cap-drop --cgroup-parent --cgroupns --cpu-count
      --cpu-percent --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime -c --cpu-shares
      --cpus --cpuset-cpus --cpuset-mems --detach-keys --device-cgroup-rule --device-read-bps
      --device-read-iops --device-write-bps --device-write-iops --dns --dns-option --dns-search
      --domainname --entrypoint -e --env --expose --gpus --group-add --health-cmd
      --health-interval --health-retries --health-start-interval --health-start-period
      --health-timeout -h --hostname --io-maxbandwidth --io-maxiops --ip --ipc --isolation
      --kernel-memory -l --label --link --link-local-ip --log-driver --log-opt --mac-address -m
      --memory --memory-reservation --memory-swap --memory-swappiness --network
      --network-alias --oom-score-adj --pid --pids-limit --platform -p --publish --pull --restart
      --runtime --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl
      --tmpfs --ulimit -u --user --userns --uts --volume-driver --volumes-from -w --workdir
      """,
    operands: .reader(.imageCommand)
  )

  static let dockerCreate = Tool(
    "create",
    summary: "Makes a container.",
    grammar: .pflagFirst,
    options: [
      .value("--cidfile", does: [.overwrites]),
      .value("--device", does: [.opensDevice]),
      .value("--env-file", does: [.reads]),
      .value("--label-file", does: [.reads]),
      .value("--mount", does: [Deed(.modify, .word(.mount))]),
      .value("--name"),
      .flag("--privileged", does: [.opensHost]),
      .flag("--replace", sets: ["replaces"]),
      .flag("--rm", sets: ["passing"]),
      .flag("--use-api-socket", does: [.opensHost]),
      .value("-v", "--volume", does: [Deed(.modify, .word(.volume))]),
      .flag("--help", sets: [.help]),
    ],
    flags: """
      --rmi --tls-verify --systemd --http-proxy --image-volume --no-hosts --no-hostname
      --env-host --passwd --read-only-tmpfs --sdnotify-none --disable-content-trust --init -i
      --interactive --no-healthcheck --oom-kill-disable -P --publish-all -q --quiet --read-only
      -t --tty
      """,
    values: """
      --arch --authfile --conmon-pidfile --pod --pod-id-file --preserve-fds --requires --secret
      --seccomp-policy --sdnotify --subgidname --subuidname --uidmap --gidmap --umask --unsetenv
      --variant --decryption-key --chrootdirs --group-entry --personality --hostuser --hosts-file
      --os --override --ip6 --kubeconfig --add-host --annotation -a --attach --blkio-weight
      --blkio-weight-device --cap-add --cap-drop --cgroup-parent --cgroupns --cpu-count
      --cpu-percent --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime -c --cpu-shares
      --cpus --cpuset-cpus --cpuset-mems --device-cgroup-rule --device-read-bps --device-read-iops
      --device-write-bps --device-write-iops --dns --dns-option --dns-search --domainname
      --entrypoint -e --env --expose --gpus --group-add --health-cmd --health-interval
      --health-retries --health-start-interval --health-start-period --health-timeout -h
      --hostname --io-maxbandwidth --io-maxiops --ip --ipc --isolation --kernel-memory -l --label
      --link --link-local-ip --log-driver --log-opt --mac-address -m --memory --memory-reservation
      --memory-swap --memory-swappiness --network --network-alias --oom-score-adj --pid
      --pids-limit --platform -p --publish --pull --restart --runtime --security-opt --shm-size
      --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs --ulimit -u --user --userns
      --uts --volume-driver --volumes-from -w --workdir
      """,
    operands: .reader(.imageCommand)
  )

  static let dockerExec = Tool(
    "exec",
    summary: "Runs a command in a container.",
    grammar: .pflagFirst,
    options: [
      .value("--env-file", does: [.reads]),
      .flag("--privileged", does: [.opensHost]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-l --latest -d --detach -i --interactive -t --tty",
    values: "--preserve-fds --detach-keys -e --env -u --user -w --workdir",
    operands: .reader(.containerCommand)
  )

  static let dockerCp = Tool(
    "cp",
    summary: "Copies files into or out of a container.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--overwrite -a --archive -L --follow-link -q --quiet",
    operands: .reader(.containerCopy)
  )
}
