"""The sandbox's own network: its one interface, under a name that rows use."""

import subprocess

LOOKS = [["ip", "-o", "addr"], ["ip", "-o", "link"], ["ip", "route"], ["ip", "neigh"],
         ["tc", "qdisc"]]


def run(words):
    """What a command prints; nothing if it fails."""
    found = subprocess.run(words.split(" ") if isinstance(words, str) else words,
                           capture_output=True, check=False)
    return found.stdout.decode(errors="replace")


class Server:
    """The network, as something to look at before and after a row."""

    name = "network"

    def __init__(self, spec):
        self.line = spec["words"][-1]

    def start(self):
        """Nothing: it is there."""

    def prepare(self):
        """Gives the interface a name, addresses and a route, as far as the row doesn't."""
        run("ip link set lo down")
        run("ip link set lo name eth0")
        if "eth0 up" not in self.line:
            run("ip link set eth0 up")
            run("ip addr add 10.0.0.5/24 dev eth0")
            if " add 10.0.0.1" not in self.line:
                run("ip addr add 10.0.0.1/24 dev eth0")
            if "add default" not in self.line:
                run("ip route add default via 10.0.0.5")
        if "qdisc del" in self.line:
            run("tc qdisc add dev eth0 root pfifo")

    def state(self):
        """A line for each sort of thing."""
        return [f"network|{' '.join(words)}|" + " ".join(run(words).split()) for words in LOOKS]

    def answers(self):
        """It is always there."""
        return True

    def stop(self):
        """Nothing: it ends with the sandbox."""
