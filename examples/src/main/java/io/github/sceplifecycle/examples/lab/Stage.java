package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.lab.device.Enroller;
import io.github.sceplifecycle.examples.lab.device.Renewer;
import io.github.sceplifecycle.examples.lab.device.SubjectText;
import io.github.sceplifecycle.examples.lab.responder.Challenges;
import io.github.sceplifecycle.examples.lab.responder.Ledger;
import io.github.sceplifecycle.examples.lab.responder.OneTimeChallenges;
import io.github.sceplifecycle.examples.lab.responder.ScepResponder;
import io.github.sceplifecycle.examples.lab.responder.ScepServer;
import io.github.sceplifecycle.examples.lab.responder.SigningAuthority;
import io.github.sceplifecycle.examples.lab.responder.StaticChallenge;
import io.github.sceplifecycle.policy.Challenge;
import io.github.sceplifecycle.scep.RequestTerms;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * All that a scene needs: a clock, a responder that runs by it, and a device that enrols there. The
 * challenge is of the sort that the profile names: one for all, or one for each certificate.
 */
final class Stage implements AutoCloseable {

  /** Longer than any scene: how long the authority's own certificate is valid. */
  private static final Duration AUTHORITY_LIFETIME = Duration.ofDays(5 * 365);

  private static final String NO_SUBJECT = "CN={{DeviceId}}";

  private final SimulatedClock clock;
  private final ScepResponder responder;
  private final ScepServer server;
  private final LabDevice device;
  private final Supplier<String> challenges;

  private Stage(Scene scene, CertificateAuthority rules, SigningAuthority authority)
      throws IOException {
    this.clock = new SimulatedClock(scene.start());
    OneTimeChallenges oneTime = new OneTimeChallenges();
    boolean shared = scene.profile().requested().challenge() == Challenge.STATIC;
    String secret = OneTimeChallenges.draw(new SecureRandom());
    Challenges expected = shared ? new StaticChallenge(secret) : oneTime;
    this.challenges = shared ? () -> secret : oneTime::issue;
    this.responder =
        new ScepResponder(authority, RequestTerms.of(rules, scene.policy()), expected, clock);
    this.server = ScepServer.start(responder, 0);
    this.device =
        new LabDevice(
            SubjectText.fill(
                scene.profile().requested().subject().orElse(NO_SUBJECT), LabDevice.IDENTIFIER),
            new Enroller(server.url(), authority.x509()),
            new Renewer(server.url(), authority.x509()));
  }

  /** Sets a stage; the authority's certificate is valid from before the scene on. */
  static Stage set(Scene scene, CertificateAuthority rules) throws IOException {
    Instant before = scene.start().minus(Duration.ofDays(1));
    Validity own = Validity.startingAt(before, AUTHORITY_LIFETIME);
    return new Stage(scene, rules, SigningAuthority.create(own));
  }

  SimulatedClock clock() {
    return clock;
  }

  LabDevice device() {
    return device;
  }

  Ledger ledger() {
    return responder.ledger();
  }

  /** What the MDM writes into the profile that it sends now. */
  String challenge() {
    return challenges.get();
  }

  @Override
  public void close() {
    server.close();
  }
}
