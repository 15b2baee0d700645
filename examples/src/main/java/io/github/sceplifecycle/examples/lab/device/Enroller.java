package io.github.sceplifecycle.examples.lab.device;

import java.net.MalformedURLException;
import java.net.URI;
import java.security.PublicKey;
import java.security.cert.CertStore;
import java.security.cert.CertStoreException;
import java.security.cert.Certificate;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.jscep.client.Client;
import org.jscep.client.ClientException;
import org.jscep.client.EnrollmentResponse;
import org.jscep.client.verification.PreProvisionedCertificateVerifier;
import org.jscep.transaction.TransactionException;

/**
 * Enrols over HTTP through jscep, a client library that others wrote.
 *
 * <p>jscep knows one clock, the machine's: it states that time in what it signs, and checks nothing
 * against it but the authority's certificate at the time that an answer states. So where time is
 * simulated, it is the responder that must not judge a request by the time stated in it.
 */
public final class Enroller {

  private final Client client;

  /**
   * Enrols with a responder.
   *
   * @param url where it answers
   * @param authority the certificate of the authority that is expected there, as an MDM's profile
   *     has it
   */
  public Enroller(URI url, X509Certificate authority) {
    try {
      this.client = new Client(url.toURL(), new PreProvisionedCertificateVerifier(authority));
      client.setTransportFactory(new PlainTransports());
    } catch (MalformedURLException impossible) {
      throw new IllegalArgumentException("url must be one of HTTP, but was " + url, impossible);
    }
  }

  /**
   * Asks for a certificate.
   *
   * @param requester a key with its self-signed certificate
   * @param challenge the proof that one may enrol; empty for none
   * @return what came of it
   * @throws EnrolmentFailedException if there was no answer, or none that could be used
   */
  public Enrolled enrol(Credential requester, Optional<String> challenge)
      throws EnrolmentFailedException {
    PKCS10CertificationRequest request = EnrolmentRequest.of(requester, challenge);
    try {
      EnrollmentResponse response =
          client.enrol(requester.certificate(), requester.privateKey(), request);
      if (response.isFailure()) {
        return new Enrolled.Refused(response.getFailInfo().getValue());
      }
      if (response.isPending()) {
        return new Enrolled.Pending();
      }
      return new Enrolled.Issued(
          requester.with(certificate(response.getCertStore(), requester.keys().getPublic())));
    } catch (ClientException | TransactionException | CertStoreException failure) {
      throw new EnrolmentFailedException(failure);
    }
  }

  /** The answer may hold the authority's certificate, too. */
  private static X509Certificate certificate(CertStore answer, PublicKey key)
      throws CertStoreException, EnrolmentFailedException {
    X509CertSelector ours = new X509CertSelector();
    ours.setSubjectPublicKey(key);
    for (Certificate found : answer.getCertificates(ours)) {
      return (X509Certificate) found;
    }
    throw new EnrolmentFailedException(new CertStoreException("no certificate for the key"));
  }
}
