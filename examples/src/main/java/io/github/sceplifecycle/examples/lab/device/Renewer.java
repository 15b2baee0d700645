package io.github.sceplifecycle.examples.lab.device;

import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.PkiMessageReader;
import io.github.sceplifecycle.scep.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * Asks to renew a certificate, which jscep cannot: the RenewalReq (RFC 8894, 3.3.1) is written with
 * Bouncy Castle and signed with the certificate that it would replace; the answer is read by core
 * (S-40).
 */
public final class Renewer {

  private static final int MOST_BYTES = 64 << 10;
  private static final int PATIENCE_MILLIS = 30_000;

  private final URI url;
  private final PkiMessageWriter writer;

  /**
   * Asks a responder.
   *
   * @param url where it answers
   * @param authority the certificate of the authority there
   */
  public Renewer(URI url, X509Certificate authority) {
    this.url = URI.create(url + "?operation=PKIOperation");
    this.writer = new PkiMessageWriter(authority);
  }

  /**
   * Asks to renew, without a challenge: the certificate stands for it.
   *
   * @param current the certificate to be renewed, with its key
   * @return what the authority answered
   * @throws EnrolmentFailedException if there was no answer, or none that could be read
   */
  public Reply renew(Credential current) throws EnrolmentFailedException {
    byte[] request =
        writer.write(
            PkiMessageWriter.RENEWAL_REQ, current, EnrolmentRequest.of(current, Optional.empty()));
    try {
      return PkiMessageReader.read("answer", post(request))
          .value()
          .map(PkiMessage::reply)
          .orElseThrow(() -> new IOException("no pkiMessage"));
    } catch (IOException failure) {
      throw new EnrolmentFailedException(failure);
    }
  }

  private byte[] post(byte[] request) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
    connection.setConnectTimeout(PATIENCE_MILLIS);
    connection.setReadTimeout(PATIENCE_MILLIS);
    connection.setRequestProperty("Content-Type", "application/x-pki-message");
    connection.setDoOutput(true);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(request);
    }
    try (InputStream in = connection.getInputStream()) {
      return in.readNBytes(MOST_BYTES);
    }
  }
}
