package io.github.sceplifecycle.examples.lab.responder;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Carries SCEP over HTTP (RFC 8894, 4), on this machine's loopback interface only.
 *
 * <p>A request may be hostile: its size is bounded, and whatever it holds, the answer is one of
 * SCEP or a number of HTTP with a word, never more.
 */
public final class ScepServer implements AutoCloseable {

  /** The path under which the responder answers. */
  public static final String PATH = "/scep";

  private static final int THREADS = 4;

  static {
    // The JDK's server writes head and body apart; without this each answer waits 40 ms for an
    // acknowledgement that the client puts off. It is read once, when the server's class is loaded.
    if (System.getProperty("sun.net.httpserver.nodelay") == null) {
      System.setProperty("sun.net.httpserver.nodelay", "true");
    }
  }

  private final ScepResponder responder;
  private final HttpServer server;
  private final ExecutorService threads;

  private ScepServer(ScepResponder responder, HttpServer server) {
    this.responder = responder;
    this.server = server;
    this.threads =
        Executors.newFixedThreadPool(
            THREADS,
            work -> {
              Thread thread = new Thread(work, "scep-responder");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Starts a server.
   *
   * @param responder who answers
   * @param port where; 0 for any that is free
   * @return the running server
   * @throws IOException if the port cannot be had
   */
  public static ScepServer start(ScepResponder responder, int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    ScepServer server = new ScepServer(responder, HttpServer.create(address, 0));
    server.server.createContext("/", server::handle);
    server.server.setExecutor(server.threads);
    server.server.start();
    return server;
  }

  /**
   * Where it answers.
   *
   * @return the URL for clients
   */
  public URI url() {
    InetSocketAddress address = server.getAddress();
    return URI.create(
        "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + PATH);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      answer(exchange).send(exchange);
    }
  }

  private HttpAnswer answer(HttpExchange exchange) throws IOException {
    try {
      return isAddressed(exchange.getRequestURI().getRawPath())
          ? answer(exchange, HttpQuery.of(exchange.getRequestURI().getRawQuery()))
          : HttpAnswer.refused(404, "not found");
    } catch (RuntimeException fault) {
      // Its message might hold what a client sent.
      return HttpAnswer.refused(500, "internal error");
    }
  }

  private static boolean isAddressed(String path) {
    return path.equals(PATH) || path.startsWith(PATH + "/");
  }

  private HttpAnswer answer(HttpExchange exchange, HttpQuery query) throws IOException {
    boolean post = exchange.getRequestMethod().equals("POST");
    if (!post && !exchange.getRequestMethod().equals("GET")) {
      return HttpAnswer.refused(405, "GET or POST");
    }
    return switch (query.operation()) {
      case "GetCACaps" ->
          HttpAnswer.ok("text/plain", responder.capabilities().getBytes(StandardCharsets.US_ASCII));
      case "GetCACert" ->
          HttpAnswer.ok("application/x-x509-ca-cert", responder.authorityCertificate());
      case "PKIOperation" -> post ? posted(exchange) : operation(query.message());
      default -> HttpAnswer.refused(400, "no operation that is supported");
    };
  }

  private HttpAnswer posted(HttpExchange exchange) throws IOException {
    try (InputStream in = exchange.getRequestBody()) {
      byte[] body = in.readNBytes(HttpQuery.MOST_BYTES + 1);
      return body.length > HttpQuery.MOST_BYTES
          ? HttpAnswer.refused(413, "too large")
          : operation(Optional.of(body));
    }
  }

  private HttpAnswer operation(Optional<byte[]> message) {
    return message
        .flatMap(responder::answer)
        .map(reply -> HttpAnswer.ok("application/x-pki-message", reply))
        .orElse(HttpAnswer.refused(400, "not a pkiMessage"));
  }
}
