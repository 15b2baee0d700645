package io.github.sceplifecycle.examples.lab.responder;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What goes back over HTTP. */
final class HttpAnswer {

  private static final int OK = 200;

  private final int status;
  private final String contentType;
  private final byte[] body;

  private HttpAnswer(int status, String contentType, byte[] body) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
  }

  static HttpAnswer ok(String contentType, byte[] body) {
    return new HttpAnswer(OK, contentType, body);
  }

  static HttpAnswer refused(int status, String word) {
    return new HttpAnswer(status, "text/plain", (word + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  void send(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", contentType);
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
