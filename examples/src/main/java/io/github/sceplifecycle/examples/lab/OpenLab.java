package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.lab.responder.Challenges;
import io.github.sceplifecycle.examples.lab.responder.Journal;
import io.github.sceplifecycle.examples.lab.responder.ScepResponder;
import io.github.sceplifecycle.examples.lab.responder.ScepServer;
import io.github.sceplifecycle.examples.lab.responder.SigningAuthority;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.scep.RequestTerms;
import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The lab's responder for clients of one's own: by this machine's clock, on loopback, until it is
 * closed. Its key and its records end with it.
 */
public final class OpenLab implements AutoCloseable {

  private static final Duration AUTHORITY_LIFETIME = Duration.ofDays(5 * 365);

  private final SigningAuthority authority;
  private final ScepServer server;

  private OpenLab(SigningAuthority authority, ScepServer server) {
    this.authority = authority;
    this.server = server;
  }

  /**
   * Begins to answer, as Okta's authority would.
   *
   * @param policy when certificates are to be replaced: by what requests are judged
   * @param challenges how clients prove that they may enrol
   * @param port where on loopback; 0 for any that is free
   * @param journal who is told of every message
   * @return the open lab
   * @throws IOException if the port cannot be had
   */
  public static OpenLab open(RenewalPolicy policy, Challenges challenges, int port, Journal journal)
      throws IOException {
    InstantSource clock = InstantSource.system();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    SigningAuthority authority =
        SigningAuthority.create(Validity.startingAt(now, AUTHORITY_LIFETIME));
    RequestTerms terms = RequestTerms.of(CertificateAuthority.okta(), policy);
    ScepResponder responder = new ScepResponder(authority, terms, challenges, clock);
    responder.tell(journal);
    return new OpenLab(authority, ScepServer.start(responder, port));
  }

  /**
   * Where it answers.
   *
   * @return the URL for clients
   */
  public URI url() {
    return server.url();
  }

  /**
   * The authority's own certificate.
   *
   * @return the certificate
   */
  public X509Certificate authority() {
    return authority.x509();
  }

  @Override
  public void close() {
    server.close();
  }
}
