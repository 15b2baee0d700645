package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.lab.responder.LedgerEntry;
import io.github.sceplifecycle.projection.Event;
import io.github.sceplifecycle.projection.EventKind;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the records and the certificates show, in the words of a projection. */
final class ObservedEvents {

  /** The order in which a projection tells events. */
  static final Comparator<Event> ORDER =
      Comparator.comparing(Event::at)
          .thenComparingInt(Event::certificate)
          .thenComparing(Event::kind);

  private final Scene scene;
  private final Diary diary;
  private final List<LedgerEntry> entries;
  private final List<Event> events = new ArrayList<>();

  ObservedEvents(Scene scene, Diary diary, List<LedgerEntry> entries) {
    this.scene = scene;
    this.diary = diary;
    this.entries = entries;
  }

  List<Event> events(List<Validity> certificates, Timeline attestation) {
    for (int i = 0; i < entries.size(); i++) {
      ledger(i + 1, entries.get(i));
    }
    for (int i = 0; i < certificates.size(); i++) {
      certificate(i + 1, certificates.get(i));
    }
    diary.attempts().forEach(this::attempt);
    diary.givenUp().forEach(look -> gaveUp(look, certificates));
    attestation(attestation);
    return events.stream().filter(event -> event.at().isBefore(scene.end())).sorted(ORDER).toList();
  }

  /** What only the authority knows. */
  private void ledger(int number, LedgerEntry entry) {
    add(entry.issuedAt(), EventKind.ISSUED, number);
    entry.firstUse().ifPresent(use -> add(use.at(), EventKind.FIRST_USED, number));
    entry.revokedAt().ifPresent(at -> add(at, EventKind.REVOKED_FOR_DISUSE, number));
  }

  /** What a certificate says for itself. */
  private void certificate(int number, Validity validity) {
    add(validity.notAfter().plusNanos(1), EventKind.EXPIRED, number);
    RedistributionWindow.of(scene.policy(), validity)
        .ifPresent(window -> add(window.opensAt(), EventKind.WINDOW_OPENED, number));
  }

  private void attempt(Diary.Attempt attempt) {
    if (attempt.succeeded()) {
      add(attempt.at(), EventKind.ATTEMPT_SUCCEEDED, attempt.certificate());
      add(attempt.at(), EventKind.SUPERSEDED, attempt.certificate());
    } else {
      add(attempt.at(), EventKind.ATTEMPT_FAILED, attempt.certificate());
    }
  }

  /** The MDM gave up when the certificate expired, which it noticed at its next look. */
  private void gaveUp(Diary.Look look, List<Validity> certificates) {
    Instant expired = certificates.get(look.certificate() - 1).notAfter().plusNanos(1);
    add(expired, EventKind.ATTEMPTS_STOPPED, look.certificate());
  }

  private void attestation(Timeline timeline) {
    List<Timeline.Span> spans = timeline.spans();
    for (int i = 1; i < spans.size(); i++) {
      boolean before = spans.get(i - 1).verdict().satisfiesManagedCondition();
      boolean after = spans.get(i).verdict().satisfiesManagedCondition();
      if (before != after) {
        Instant at = spans.get(i).from();
        EventKind kind = after ? EventKind.ATTESTATION_REGAINED : EventKind.ATTESTATION_LOST;
        add(at, kind, newest(at));
      }
    }
  }

  private int newest(Instant at) {
    return (int) entries.stream().filter(entry -> !entry.issuedAt().isAfter(at)).count();
  }

  private void add(Instant at, EventKind kind, int certificate) {
    events.add(new Event(at, kind, certificate));
  }
}
