package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.lab.device.EnrolmentFailedException;
import io.github.sceplifecycle.examples.lab.responder.LedgerEntry;
import io.github.sceplifecycle.examples.lab.responder.SigningAuthority;
import io.github.sceplifecycle.projection.Projection;
import java.io.IOException;
import java.util.List;

/** Plays scenes and holds what was seen against what core projected. */
public final class Lab {

  private final CertificateAuthority projected;
  private final CertificateAuthority played;

  /**
   * A lab in which the responder keeps to the rules that are projected.
   *
   * @param authority what the authority issues and refuses
   */
  public Lab(CertificateAuthority authority) {
    this(authority, authority);
  }

  /** A lab in which the responder keeps to other rules, to see that it is noticed. */
  Lab(CertificateAuthority projected, CertificateAuthority played) {
    this.projected = projected.withTrust(IssuerTrust.of(SigningAuthority.NAME));
    this.played = played.withTrust(IssuerTrust.of(SigningAuthority.NAME));
  }

  /**
   * Plays a scene.
   *
   * @param scene the scene
   * @return what was projected, what was seen, and where they differ
   * @throws IOException if no port can be had
   * @throws EnrolmentFailedException if the device got no answer
   */
  public PlayedScene play(Scene scene) throws IOException, EnrolmentFailedException {
    Projection projection = scene.projection(projected);
    try (Stage stage = Stage.set(scene, played)) {
      Diary diary = Life.live(scene, stage);
      Observation observation = observe(scene, stage, diary);
      return new PlayedScene(
          scene, projection, observation, Comparison.of(projection, observation));
    }
  }

  private Observation observe(Scene scene, Stage stage, Diary diary) {
    List<ClientCertificate> held = stage.device().certificates();
    List<LedgerEntry> entries = stage.ledger().entries();
    Timeline attestation =
        new ObservedTimeline(scene, AttestationTerms.strict(played), held, entries).timeline();
    List<Validity> validities =
        held.stream().map(certificate -> certificate.validity().orElseThrow()).toList();
    return new Observation(
        validities,
        new ObservedEvents(scene, diary, entries).events(validities, attestation),
        attestation,
        new Observation.Answers(diary.answers(), diary.renewals()));
  }
}
