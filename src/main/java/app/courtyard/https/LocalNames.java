package app.courtyard.https;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** By which names and addresses this machine can be reached in its own network. */
public final class LocalNames {

  private LocalNames() {}

  /**
   * The addresses that a phone in the same network can type, the likeliest first. IPv4 only: those
   * are typed.
   */
  public static List<String> lanAddresses() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(LocalNames::isWired)
          .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex()))
          .flatMap(NetworkInterface::inetAddresses)
          .filter(
              address ->
                  address instanceof Inet4Address
                      && !address.isLoopbackAddress()
                      && !address.isLinkLocalAddress())
          .map(InetAddress::getHostAddress)
          .distinct()
          .toList();
    } catch (SocketException noNetwork) {
      return List.of();
    }
  }

  /** Everything a certificate of this machine should answer to. */
  static Set<String> all() {
    var names = new TreeSet<>(lanAddresses());
    names.addAll(List.of("localhost", "127.0.0.1"));
    names.add(hostName());
    if (!hostName().contains(".")) {
      names.add(hostName() + ".local");
    }
    return names;
  }

  static String hostName() {
    try {
      var name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
      return name.matches("[a-z0-9]([a-z0-9.-]{0,60}[a-z0-9])?") && !isAddress(name)
          ? name
          : "localhost";
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }

  static boolean isAddress(String name) {
    return name.matches("[0-9.]+");
  }

  /** Bridges of containers and virtual machines lead no phone here. */
  private static boolean isWired(NetworkInterface network) {
    try {
      return network.isUp()
          && !network.isLoopback()
          && !network.isPointToPoint()
          && !network.getName().matches("(docker|br-|veth|virbr|vmnet|utun|bridge).*");
    } catch (SocketException gone) {
      return false;
    }
  }
}
