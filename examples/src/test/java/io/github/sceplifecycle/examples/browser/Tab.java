package io.github.sceplifecycle.examples.browser;

import io.github.sceplifecycle.documents.JsonDocument;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.Place;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A tab of a browser, told what to do in the words of the DevTools protocol. */
final class Tab {

  private static final int ANSWERS_WITHIN_SECONDS = 60;

  private final AtomicInteger calls = new AtomicInteger();
  private final Map<Integer, CompletableFuture<Node.Obj>> waiting = new ConcurrentHashMap<>();
  private final List<Node.Obj> events = new CopyOnWriteArrayList<>();
  private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

  private Tab() {}

  static Tab at(HttpClient client, URI address) {
    Tab tab = new Tab();
    tab.socket.complete(client.newWebSocketBuilder().buildAsync(address, tab.new Heard()).join());
    return tab;
  }

  /** Calls a method and waits for its result. */
  Node.Obj call(String method, String parameters) {
    int id = calls.incrementAndGet();
    CompletableFuture<Node.Obj> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    String message =
        "{\"id\":%d,\"method\":\"%s\",\"params\":%s}".formatted(id, method, parameters);
    socket.join().sendText(message, true).join();
    Node.Obj answered = answer.orTimeout(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS).join();
    if (answered.members().containsKey("error")) {
      throw new AssertionError(method + ": " + words(answered));
    }
    return object(answered, "result");
  }

  /** Shows a page and waits until it is there; nothing that happened before is remembered. */
  void show(Path page) throws InterruptedException {
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", "{}");
    }
    call("Log.clear", "{}");
    events.clear();
    call("Page.navigate", "{\"url\":\"" + page.toUri() + "\"}");
    for (int tenths = 0; events("Page.loadEventFired").isEmpty(); tenths++) {
      if (tenths > ANSWERS_WITHIN_SECONDS * 10) {
        throw new AssertionError("not loaded: " + page);
      }
      Thread.sleep(20);
    }
  }

  /** What has happened since the page was shown, of one kind. */
  List<Node.Obj> events(String method) {
    return events.stream()
        .filter(event -> text(event, "method").equals(method))
        .map(event -> object(event, "params"))
        .toList();
  }

  /** What the page said on its console, faults included. */
  List<String> console() {
    return List.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded").stream()
        .flatMap(kind -> events(kind).stream())
        .map(Tab::words)
        .toList();
  }

  /** The addresses that the page asked for, itself included. */
  List<String> requests() {
    return events("Network.requestWillBeSent").stream()
        .map(sent -> text(object(sent, "request"), "url"))
        .toList();
  }

  /** The value of an expression of the page, as text. */
  String value(String expression) {
    String quoted = expression.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    Node.Obj result =
        call(
            "Runtime.evaluate",
            "{\"returnByValue\":true,\"expression\":\"String(" + quoted + ")\"}");
    if (result.members().containsKey("exceptionDetails")) {
      throw new AssertionError(expression + ": " + words(result));
    }
    return text(object(result, "result"), "value");
  }

  /** Presses a key. */
  void press(String key, int code) {
    String said = "\",\"key\":\"%s\",\"code\":\"%s\",\"windowsVirtualKeyCode\":%d%s}";
    String text = key.equals("Enter") ? ",\"text\":\"\\r\"" : "";
    for (String type : List.of("keyDown", "keyUp")) {
      call("Input.dispatchKeyEvent", "{\"type\":\"" + type + said.formatted(key, key, code, text));
    }
  }

  static Node.Obj object(Node.Obj in, String name) {
    return (Node.Obj) member(in, name);
  }

  static List<Node> list(Node.Obj in, String name) {
    return ((Node.Arr) member(in, name)).elements();
  }

  private static Node member(Node.Obj in, String name) {
    return Objects.requireNonNull(in.members().get(name), name);
  }

  static String text(Node.Obj in, String name) {
    return in.members().get(name) instanceof Node.Text text ? text.text() : "";
  }

  /** All texts in a value: enough for a message. */
  static String words(Node node) {
    if (node instanceof Node.Obj object) {
      return object.members().values().stream().map(Tab::words).toList().toString();
    }
    if (node instanceof Node.Arr array) {
      return array.elements().stream().map(Tab::words).toList().toString();
    }
    return node instanceof Node.Text text ? text.text() : "";
  }

  /** What comes from the browser, in pieces. */
  private final class Heard implements WebSocket.Listener {

    private final StringBuilder pieces = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
      pieces.append(piece);
      if (last) {
        message(pieces.toString());
        pieces.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }

    private void message(String json) {
      Node.Obj message =
          (Node.Obj)
              JsonDocument.read(Place.whole("browser"), json, Limits.DEFAULT).value().orElseThrow();
      if (message.members().get("id") instanceof Node.Num id) {
        CompletableFuture<Node.Obj> waits = waiting.remove(Integer.parseInt(id.literal()));
        if (waits != null) {
          waits.complete(message);
        }
      } else {
        events.add(message);
      }
    }
  }
}
