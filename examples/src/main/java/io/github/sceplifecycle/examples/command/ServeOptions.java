package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.examples.input.InputDocument;
import io.github.sceplifecycle.examples.lab.responder.OneTimeChallenges;
import io.github.sceplifecycle.examples.output.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the lab's responder serves clients of one's own. */
final class ServeOptions {

  /** The options that mean nothing without {@code --serve}. */
  static final List<String> ONLY_SERVING = List.of("--port", "--challenge-file", "--one-time");

  private static final int MOST_BYTES = 64 << 10;

  @Option(
      names = "--serve",
      description = "Play nothing: leave the responder running for a client of one's own.")
  boolean serve;

  @Option(
      names = "--port",
      paramLabel = "N",
      converter = Converters.OfPort.class,
      description =
          "Where on 127.0.0.1 to serve; 0 for any that is free, which is printed (default: 0).")
  @Nullable Integer port;

  @Option(
      names = "--challenge-file",
      paramLabel = "FILE",
      description =
          "A file with the challenge in its only line, UTF-8; with --one-time one challenge to each"
              + " line (default: one is made and printed once).")
  @Nullable Path challengeFile;

  @Option(
      names = "--one-time",
      description = "Each challenge is good for one certificate (default: for any number).")
  boolean oneTime;

  int port() {
    return port == null ? 0 : port;
  }

  /** What is expected of clients. What the file holds is in no message. */
  ServedChallenges challenges() {
    if (challengeFile == null) {
      return oneTime ? ServedChallenges.madeOneByOne() : ServedChallenges.made();
    }
    List<String> stated = lines(challengeFile);
    return oneTime ? ServedChallenges.stated(stated) : ServedChallenges.stated(stated.get(0));
  }

  private List<String> lines(Path file) {
    List<String> lines = text(file).lines().filter(line -> !line.isBlank()).toList();
    int most = oneTime ? OneTimeChallenges.MOST_WAITING : 1;
    if (lines.isEmpty() || lines.size() > most) {
      String wanted =
          oneTime ? "a challenge to each line, at most " + most : "a challenge in one line";
      throw unusable(
          file, "expected " + wanted + ", but it has " + Words.count(lines.size(), "line"));
    }
    return lines;
  }

  private static String text(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw unusable(file, "it is larger than " + MOST_BYTES + " bytes");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw unusable(file, InputDocument.reason(failure));
    }
  }

  private static WrongOptionsException unusable(Path file, String why) {
    return new WrongOptionsException("cannot read " + file + ": " + why);
  }
}
