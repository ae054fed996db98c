package nianjian.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import nianjian.BuiltSite;
import nianjian.SampleSite;

/** The sample site under a sub-path of a small server, and as plain files. */
final class ServedSite implements AutoCloseable {
  private static final String BELOW = "/nianbao/";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "xml", "application/xml");

  private final SampleSite.Built built;
  private final HttpServer server;

  private ServedSite(SampleSite.Built built, HttpServer server) {
    this.built = built;
    this.server = server;
  }

  static ServedSite start() {
    try {
      InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      ServedSite site =
          new ServedSite(
              SampleSite.Built.inTemporaryFolder("https://nianbao.example" + BELOW),
              HttpServer.create(anyPort, 0));
      site.server.createContext("/", site::answer);
      site.server.start();
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String file = path.startsWith(BELOW) ? path.substring(BELOW.length()) : "none";
    boolean found = !file.contains("..") && files().has(file);
    byte[] bytes = found ? files().bytes(file) : new byte[0];
    String extension = file.substring(file.lastIndexOf('.') + 1);
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
    exchange.sendResponseHeaders(found ? 200 : 404, found ? bytes.length : -1);
    if (found) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  BuiltSite files() {
    return built.site();
  }

  /** The address of a file on the server. */
  String http(String path) {
    return "http://" + host() + BELOW + path;
  }

  /** The address of a file as a file. */
  String file(String path) {
    return files().folder().resolve(path).toUri().toString();
  }

  /** The host that all requests are to go to. */
  String host() {
    return server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    built.close();
  }
}
