package io.github.sceplifecycle.examples.browser;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a screen that listens on loopback for what it is to do. */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** Whatever it does besides showing pages is switched off; the pages are our own. */
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-extensions",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--no-default-browser-check",
          "--remote-debugging-port=0");

  private static final int STARTS_WITHIN_SECONDS = 60;
  private static final Pattern SOCKET = Pattern.compile("\"webSocketDebuggerUrl\": *\"([^\"]+)\"");

  private final Process process;
  private final Path user;

  private Chromium(Process process, Path user) {
    this.process = process;
    this.user = user;
  }

  /** The program on the path of programs; empty when there is none. */
  static Optional<Path> program() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it; what it keeps and says goes into a folder. */
  static Chromium start(Path program, Path folder) throws IOException {
    Path user = Files.createDirectories(folder.resolve("user"));
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(FLAGS);
    command.add("--user-data-dir=" + user);
    command.add("about:blank");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    return new Chromium(process, user);
  }

  /** Its first tab; empty when it does not come up, as where a container lets it not. */
  Optional<Tab> tab() throws IOException, InterruptedException {
    Optional<Integer> port = port();
    if (port.isEmpty()) {
      return Optional.empty();
    }
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest list =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.get() + "/json/list"))
            .timeout(Duration.ofSeconds(STARTS_WITHIN_SECONDS))
            .build();
    String pages = client.send(list, HttpResponse.BodyHandlers.ofString()).body();
    Matcher socket = SOCKET.matcher(pages);
    return socket.find()
        ? Optional.of(Tab.at(client, URI.create(socket.group(1))))
        : Optional.empty();
  }

  /** It writes the port that it got into a file. */
  private Optional<Integer> port() throws IOException, InterruptedException {
    Path told = user.resolve("DevToolsActivePort");
    for (int tenths = 0; tenths < STARTS_WITHIN_SECONDS * 10 && process.isAlive(); tenths++) {
      if (Files.exists(told) && Files.readString(told).contains("\n")) {
        return Optional.of(Integer.parseInt(Files.readAllLines(told).get(0)));
      }
      Thread.sleep(100);
    }
    return Optional.empty();
  }

  /** Waits until it has ended, as it was told, and ends what is left of it. */
  void stop() throws InterruptedException {
    List<ProcessHandle> children = process.descendants().toList();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    children.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle child : children) {
      child.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(still -> child).join();
    }
  }
}
