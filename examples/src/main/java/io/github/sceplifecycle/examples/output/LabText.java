package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.examples.lab.Difference;
import io.github.sceplifecycle.examples.lab.PlayedScene;
import io.github.sceplifecycle.examples.lab.RenewalAnswer;
import io.github.sceplifecycle.examples.lab.Scene;
import io.github.sceplifecycle.projection.Event;
import io.github.sceplifecycle.projection.EventKind;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what was seen in the lab for people: a story for each scene, and what it was held to. */
public final class LabText {

  /** Failed attempts of one certificate that are told one by one; more are counted. */
  private static final int FAILURES_TOLD = 3;

  /** Differences that are told one by one; more are counted. */
  private static final int DIFFERENCES_TOLD = 20;

  private static final int EVENT_WIDTH = 44;

  /** Where the lab saw it. */
  private static final Map<EventKind, String> EVIDENCE =
      Map.ofEntries(
          Map.entry(EventKind.ISSUED, "answer to a PKCSReq"),
          Map.entry(EventKind.WINDOW_OPENED, "the issued certificate"),
          Map.entry(EventKind.ATTEMPT_FAILED, "CertRep with failInfo"),
          Map.entry(EventKind.ATTEMPT_SUCCEEDED, "CertRep with a certificate"),
          Map.entry(EventKind.SUPERSEDED, "what the device holds"),
          Map.entry(EventKind.FIRST_USED, "the responder's records"),
          Map.entry(EventKind.REVOKED_FOR_DISUSE, "the responder's records"),
          Map.entry(EventKind.EXPIRED, "the issued certificate"),
          Map.entry(EventKind.ATTEMPTS_STOPPED, "the MDM's next look"),
          Map.entry(EventKind.ATTESTATION_LOST, "verdict on what it holds"),
          Map.entry(EventKind.ATTESTATION_REGAINED, "verdict on what it holds"));

  private final Look look;
  private final Writer out;

  private LabText(Look look, Writer out) {
    this.look = look;
    this.out = out;
  }

  /**
   * Writes what was seen.
   *
   * @param scenes the scenes that were played, in order
   * @param look how it is to look
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(List<PlayedScene> scenes, Look look, Writer out) throws IOException {
    LabText text = new LabText(look, out);
    text.head(scenes);
    for (PlayedScene played : scenes) {
      text.scene(played);
    }
  }

  private void head(List<PlayedScene> scenes) throws IOException {
    boolean agrees = scenes.stream().allMatch(PlayedScene::agrees);
    String head =
        agrees
            ? "What the issued certificates and the responder's records show is what was projected."
            : "What was seen is not what was projected.";
    paragraph((agrees ? Paint.GREEN : Paint.RED), head);
    out.write(
        TextCells.wrap(
                "A responder on loopback behaves like Okta's authority; a device enrols there over"
                    + " HTTP through jscep; the clock leaps from hour to hour.",
                look.width(),
                "")
            + "\n");
  }

  private void scene(PlayedScene played) throws IOException {
    out.write("\n");
    paragraph(Paint.BOLD, LabWords.scene(played.scene()));
    out.write("\n");
    int failures = 0;
    for (Event event : played.observation().events()) {
      failures = event.kind() == EventKind.ATTEMPT_FAILED ? failures + 1 : 0;
      if (event.kind() == EventKind.ATTEMPT_FAILED || event.kind() == EventKind.ATTEMPT_SUCCEEDED) {
        renewal(played, event);
      }
      if (failures <= FAILURES_TOLD) {
        out.write(line(played.scene(), event) + "\n");
      } else if (failures == FAILURES_TOLD + 1) {
        out.write(" ".repeat(8) + "… and so on until\n");
      }
    }
    out.write("\n");
    verdict(played);
  }

  /** The renewal that was tried right before an attempt; no projection knows of it. */
  private void renewal(PlayedScene played, Event attempt) throws IOException {
    for (RenewalAnswer answer : played.observation().answers().renewals()) {
      if (answer.at().equals(attempt.at()) && answer.certificate() == attempt.certificate()) {
        String told =
            at(played.scene(), answer.at())
                + "  "
                + TextCells.left(
                    "the device asks to renew certificate " + answer.certificate(), EVENT_WIDTH)
                + "  RenewalReq "
                + answer.words();
        out.write(Paint.YELLOW.over(told, look) + "\n");
      }
    }
  }

  private void verdict(PlayedScene played) throws IOException {
    List<Difference> differences = played.differences();
    if (differences.isEmpty()) {
      paragraph(Paint.GREEN, LabWords.agreement(played));
      return;
    }
    paragraph(Paint.RED, Words.count(differences.size(), "difference") + " from the projection:");
    for (Difference one : differences.subList(0, Math.min(DIFFERENCES_TOLD, differences.size()))) {
      out.write(
          at(played.scene(), one.at())
              + "  projected: "
              + one.projected()
              + "; seen: "
              + one.seen()
              + "\n");
    }
    if (differences.size() > DIFFERENCES_TOLD) {
      out.write(" ".repeat(8) + "… " + (differences.size() - DIFFERENCES_TOLD) + " more\n");
    }
  }

  private String line(Scene scene, Event event) {
    String told =
        at(scene, event.at())
            + "  "
            + TextCells.left(ProjectionWords.event(event), EVENT_WIDTH)
            + "  "
            + EVIDENCE.get(event.kind());
    return switch (event.kind()) {
      case ATTESTATION_LOST, REVOKED_FOR_DISUSE, ATTEMPTS_STOPPED -> Paint.RED.over(told, look);
      case ATTESTATION_REGAINED -> Paint.GREEN.over(told, look);
      case ATTEMPT_FAILED -> Paint.YELLOW.over(told, look);
      default -> told;
    };
  }

  private static String at(Scene scene, Instant at) {
    return String.format(
        Locale.ROOT,
        "%s  %-10s",
        TextCells.right("day " + Words.daysBetween(scene.start(), at), 8),
        Words.date(at));
  }

  private void paragraph(Paint paint, String text) throws IOException {
    out.write(paint.over(TextCells.wrap(text, look.width(), ""), look) + "\n");
  }
}
