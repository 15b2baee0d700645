package io.github.sceplifecycle.examples.lab.responder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.lab.PooledKeys;
import io.github.sceplifecycle.examples.lab.device.Credential;
import io.github.sceplifecycle.examples.lab.device.EnrolmentRequest;
import io.github.sceplifecycle.examples.lab.device.PkiMessageWriter;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.scep.RequestTerms;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PooledKeys.class)
class ScepServerTest {

  private static final int PKCS_REQ = 19;
  private static final String CHALLENGE = "open sesame";
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Credential DEVICE = Credential.selfSigned(new X500Name("CN=device"));

  private static ScepServer server;
  private static byte[] enrolment;

  @BeforeAll
  static void start() throws Exception {
    SigningAuthority authority =
        SigningAuthority.create(Validity.startingAt(NOW, Duration.ofDays(1826)));
    server =
        ScepServer.start(
            new ScepResponder(
                authority,
                RequestTerms.of(CertificateAuthority.okta(), RenewalPolicy.daysBeforeExpiry(60)),
                new StaticChallenge(CHALLENGE),
                () -> NOW),
            0);
    PkiMessageWriter writer =
        new PkiMessageWriter(
            new JcaX509CertificateConverter().getCertificate(authority.certificate()));
    enrolment = writer.write(PKCS_REQ, DEVICE, EnrolmentRequest.of(DEVICE, Optional.of(CHALLENGE)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<byte[]> get(String query) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(server.url() + query)).build());
  }

  private static HttpResponse<byte[]> post(byte[] body) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(server.url() + "?operation=PKIOperation"))
            .POST(BodyPublishers.ofByteArray(body))
            .build());
  }

  private static HttpResponse<byte[]> send(HttpRequest request)
      throws IOException, InterruptedException {
    return HTTP.send(request, BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.US_ASCII);
  }

  private static String type(HttpResponse<byte[]> response) {
    return response.headers().firstValue("Content-Type").orElseThrow();
  }

  @Test
  void it_listens_on_loopback_only() {
    assertEquals("127.0.0.1", server.url().getHost());
  }

  @Test
  void capabilities_are_plain_text() throws Exception {
    HttpResponse<byte[]> response = get("?operation=GetCACaps");
    assertEquals(200, response.statusCode());
    assertEquals("text/plain", type(response));
    assertFalse(text(response).contains("Renewal"));
  }

  @Test
  void the_authoritys_certificate_comes_in_DER() throws Exception {
    HttpResponse<byte[]> response = get("?operation=GetCACert&message=ignored");
    assertEquals("application/x-x509-ca-cert", type(response));
    assertEquals(
        new X500Name(SigningAuthority.NAME.text()),
        new X509CertificateHolder(response.body()).getSubject());
  }

  @Test
  void a_posted_enrolment_is_answered() throws Exception {
    HttpResponse<byte[]> response = post(enrolment);
    assertEquals("application/x-pki-message", type(response));
    assertEquals("0", new Reply(response.body()).status());
  }

  @Test
  void an_enrolment_in_the_query_is_answered_with_its_base64_escaped_or_as_it_is()
      throws Exception {
    String base64 = Base64.getEncoder().encodeToString(enrolment);
    String escaped = URLEncoder.encode(base64, StandardCharsets.US_ASCII);
    for (String message : new String[] {base64, escaped}) {
      HttpResponse<byte[]> response = get("?operation=PKIOperation&message=" + message);
      assertEquals("0", new Reply(response.body()).status());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?operation=",
        "?operation=GetNextCACert",
        "?operation=PKIOperation",
        "?operation=PKIOperation&message=",
        "?operation=PKIOperation&message=%25%25",
        "?operation=PKIOperation&message=AAAA",
        "?message=AAAA",
      })
  void what_makes_no_sense_is_refused_with_a_word(String query) throws Exception {
    HttpResponse<byte[]> response = get(query);
    assertEquals(400, response.statusCode());
    assertEquals(1, text(response).lines().count());
  }

  @Test
  void a_message_of_more_than_the_bound_is_refused() throws Exception {
    assertEquals(400, post(new byte[HttpQuery.MOST_BYTES]).statusCode());
    HttpResponse<byte[]> response = post(new byte[HttpQuery.MOST_BYTES + 1]);
    assertEquals(413, response.statusCode());
  }

  @Test
  void other_places_and_methods_are_refused() throws Exception {
    URI elsewhere = server.url().resolve("/scepter?operation=GetCACaps");
    assertEquals(404, send(HttpRequest.newBuilder(elsewhere).build()).statusCode());
    assertEquals(405, send(HttpRequest.newBuilder(server.url()).DELETE().build()).statusCode());
  }
}
