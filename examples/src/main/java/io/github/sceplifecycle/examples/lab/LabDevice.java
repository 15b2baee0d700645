package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.certificate.CertificateReader;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.examples.lab.device.Credential;
import io.github.sceplifecycle.examples.lab.device.Enrolled;
import io.github.sceplifecycle.examples.lab.device.Enroller;
import io.github.sceplifecycle.examples.lab.device.EnrolmentFailedException;
import io.github.sceplifecycle.examples.lab.device.Renewer;
import io.github.sceplifecycle.examples.lab.responder.Ledger;
import io.github.sceplifecycle.scep.Reply;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;

/** A device: it makes keys, enrols, keeps every certificate, and signs in with the newest. */
final class LabDevice {

  /** What the device calls itself. */
  static final String IDENTIFIER = "lab-device";

  private final X500Name subject;
  private final Enroller enroller;
  private final Renewer renewer;
  private final List<Credential> held = new ArrayList<>();

  /** The same certificates, read by core from what was really issued. */
  private final List<ClientCertificate> read = new ArrayList<>();

  /** A key that no certificate was issued for yet. */
  private Optional<Credential> pending = Optional.empty();

  LabDevice(X500Name subject, Enroller enroller, Renewer renewer) {
    this.subject = subject;
    this.enroller = enroller;
    this.renewer = renewer;
  }

  /**
   * Enrols afresh: a new key, a new certificate (S-11). After a refusal the key is kept for the
   * next attempt.
   */
  boolean enrol(String challenge) throws EnrolmentFailedException {
    Credential requester = pending.orElseGet(() -> Credential.selfSigned(subject));
    pending = Optional.of(requester);
    if (enroller.enrol(requester, Optional.of(challenge)) instanceof Enrolled.Issued issued) {
      held.add(issued.credential());
      read.add(read(issued.credential().certificate()));
      pending = Optional.empty();
    }
    return pending.isEmpty();
  }

  /** Asks to renew the newest certificate, and keeps it whatever the answer. */
  Reply renew() throws EnrolmentFailedException {
    return renewer.renew(held.get(held.size() - 1));
  }

  private static ClientCertificate read(X509Certificate issued) {
    try {
      return CertificateReader.read("issued", issued.getEncoded()).value().get(0);
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException("a certificate that was decoded", impossible);
    }
  }

  List<ClientCertificate> certificates() {
    return List.copyOf(read);
  }

  ClientCertificate newest() {
    return read.get(read.size() - 1);
  }

  /** Signs in with the certificate that was issued most recently (S-18). */
  void signIn(Ledger authority) {
    authority.signIn(presented(), IDENTIFIER);
  }

  boolean wouldAttest(Ledger authority) {
    return authority.attests(presented(), IDENTIFIER);
  }

  private X509Certificate presented() {
    return held.get(held.size() - 1).certificate();
  }
}
