package io.github.sceplifecycle.examples.lab;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What happened on the side of the device and its MDM, as it happened. */
final class Diary {

  /**
   * An attempt to replace a certificate.
   *
   * @param at when
   * @param certificate which certificate was to be replaced, the first being 1
   * @param succeeded whether a new one came
   */
  record Attempt(Instant at, int certificate, boolean succeeded) {}

  /**
   * Something that the MDM noticed when it looked.
   *
   * @param at when
   * @param certificate of which certificate, the first being 1
   */
  record Look(Instant at, int certificate) {}

  private final List<Attempt> attempts = new ArrayList<>();
  private final List<Look> givenUp = new ArrayList<>();
  private final List<SignInAnswer> answers = new ArrayList<>();
  private final List<RenewalAnswer> renewals = new ArrayList<>();

  void attempted(Instant at, int certificate, boolean succeeded) {
    attempts.add(new Attempt(at, certificate, succeeded));
  }

  void gaveUp(Instant at, int certificate) {
    if (givenUp.stream().noneMatch(earlier -> earlier.certificate() == certificate)) {
      givenUp.add(new Look(at, certificate));
    }
  }

  void renewed(RenewalAnswer answer) {
    renewals.add(answer);
  }

  void answered(Instant at, boolean attests) {
    answers.add(new SignInAnswer(at, attests));
  }

  List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  /** How many attempts to replace a certificate there were. */
  long attempts(int certificate) {
    return attempts.stream().filter(one -> one.certificate() == certificate).count();
  }

  /** The MDM's first look at each certificate that found it expired and left alone. */
  List<Look> givenUp() {
    return List.copyOf(givenUp);
  }

  List<SignInAnswer> answers() {
    return List.copyOf(answers);
  }

  List<RenewalAnswer> renewals() {
    return List.copyOf(renewals);
  }
}
