package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.examples.lab.OpenLab;
import io.github.sceplifecycle.examples.lab.responder.Answer;
import io.github.sceplifecycle.examples.lab.responder.Answered;
import io.github.sceplifecycle.examples.lab.responder.Journal;
import io.github.sceplifecycle.examples.output.ServedText;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code lab --serve}: the responder, and a line for every message, until somebody stops it.
 *
 * <p>A challenge that is made here is printed, because only so can a client be given it: once, to
 * standard output and nowhere else. One from a file is never printed.
 */
final class LabService implements Journal {

  private final OutputStream out;
  private final ServedChallenges challenges;
  private final Stop stop;
  private int messages;
  private @Nullable IOException failure;

  private LabService(OutputStream out, ServedChallenges challenges, Stop stop) {
    this.out = out;
    this.challenges = challenges;
    this.stop = stop;
  }

  /** Serves until it is stopped. */
  static void serve(ServeOptions options, RenewalPolicy policy, OutputStream out)
      throws IOException {
    ServedChallenges challenges = options.challenges();
    try (Stop stop = new Stop()) {
      LabService service = new LabService(out, challenges, stop);
      try (OpenLab lab = service.open(policy, options.port())) {
        service.print(ServedText.head(lab, policy) + told(challenges.first()) + "\n");
        stop.await();
      }
      service.end();
    }
  }

  private OpenLab open(RenewalPolicy policy, int port) throws IOException {
    try {
      return OpenLab.open(policy, challenges.expected(), port, this);
    } catch (IOException taken) {
      throw new WrongOptionsException(
          "cannot listen on 127.0.0.1:" + port + ": it is in use or not allowed");
    }
  }

  private synchronized void end() throws IOException {
    print(ServedText.stopped(messages));
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public synchronized void answered(Answered answered) {
    messages++;
    boolean spent = answered.answer() instanceof Answer.Issued;
    print(ServedText.line(answered) + (spent ? told(challenges.next()) : ""));
  }

  @Override
  public synchronized void unanswerable(Instant at, List<Problem> problems) {
    messages++;
    print(ServedText.unanswerable(at, problems));
  }

  private static String told(Optional<String> challenge) {
    return challenge.map(ServedText::challenge).orElse("");
  }

  /** Who does not listen any more is not served any more. */
  private synchronized void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException broken) {
      failure = broken;
      stop.ask();
    }
  }
}
