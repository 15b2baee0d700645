package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.examples.output.Look;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code lab --serve} in this process, until it is stopped. */
public final class Serving implements AutoCloseable {

  private static final Pattern URL = Pattern.compile("SCEP at (\\S+),");
  private static final Pattern CHALLENGE = Pattern.compile("(?m)^challenge {2}(\\S+)$");
  private static final long PATIENCE_SECONDS = 60;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final FutureTask<Integer> run;
  private final Thread thread;

  private Serving(String... arguments) {
    Terminal terminal =
        new Terminal(
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new Look(Look.DEFAULT_WIDTH, false),
            false);
    this.run = new FutureTask<>(() -> ScepLifecycle.run(terminal, arguments));
    this.thread = new Thread(run, "serving");
  }

  /** Starts it, and waits until it has said where it is. */
  public static Serving start(String... options) throws Exception {
    Serving serving =
        new Serving(
            Stream.concat(Stream.of("lab", "--serve"), Stream.of(options)).toArray(String[]::new));
    serving.thread.start();
    serving.await(URL);
    return serving;
  }

  public URI url() {
    return URI.create(find(URL).orElseThrow());
  }

  /** The challenge that was printed last. */
  public Optional<String> challenge() {
    return find(CHALLENGE);
  }

  /** One line for each message so far. */
  public List<String> lines() {
    return out().lines().filter(line -> line.matches("[0-9]{4}-.*")).toList();
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Stops it; the result is the exit code. */
  public int stop() {
    thread.interrupt();
    try {
      return run.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException failure) {
      throw new IllegalStateException("it did not stop", failure);
    }
  }

  @Override
  public void close() {
    stop();
  }

  private void await(Pattern said) throws Exception {
    long patience = Duration.ofSeconds(PATIENCE_SECONDS).toMillis() / 10;
    for (long waited = 0; find(said).isEmpty() && !run.isDone() && waited < patience; waited++) {
      Thread.sleep(10);
    }
    if (find(said).isEmpty()) {
      throw new IllegalStateException("it did not start: " + out() + err());
    }
  }

  private Optional<String> find(Pattern pattern) {
    Matcher matcher = pattern.matcher(out());
    String last = null;
    while (matcher.find()) {
      last = matcher.group(1);
    }
    return Optional.ofNullable(last);
  }
}
