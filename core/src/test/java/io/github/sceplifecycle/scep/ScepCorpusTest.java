package io.github.sceplifecycle.scep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.intake.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Messages of other people's programs, which are not part of this project: runs where the system
 * property {@code scep.corpus} names a folder whose sub-folder {@code scep} holds them, with an
 * index of what they say.
 */
@EnabledIfSystemProperty(named = "scep.corpus", matches = ".+")
class ScepCorpusTest {

  private static Path folder() {
    return Path.of(System.getProperty("scep.corpus", ""), "scep");
  }

  /** Lines of the index: columns by tabulator. */
  static Stream<String> messages() throws IOException {
    return Files.readAllLines(folder().resolve("INDEX.tsv")).stream()
        .filter(line -> line.contains("verify OK"));
  }

  private static Intake<Optional<PkiMessage>> read(String file) throws IOException {
    return PkiMessageReader.read(file, Files.readAllBytes(folder().resolve(file)));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void every_message_says_what_the_index_states(String line) throws IOException {
    String[] columns = line.split("\t", -1);
    PkiMessage message = read(columns[0]).value().orElseThrow();
    assertEquals(columns[7], message.type().map(ScepCorpusTest::named).orElse(""));
    assertEquals(columns[8], message.reply().status().map(ScepCorpusTest::status).orElse(""));
    assertEquals(columns[9], message.reply().failInfo().map(ScepCorpusTest::reason).orElse(""));
    assertEquals(columns[10], message.transaction().id().orElse(""));
    assertEquals(
        columns[11], message.transaction().senderNonce().map(ScepCorpusTest::octets).orElse(""));
    assertEquals(
        columns[12], message.transaction().recipientNonce().map(ScepCorpusTest::octets).orElse(""));
  }

  /** The columns for the time of signing, as UTCTime, and for the algorithms, the cipher third. */
  @ParameterizedTest
  @MethodSource("messages")
  void every_message_was_signed_and_is_encrypted_as_the_index_states(String line)
      throws IOException {
    String[] columns = line.split("\t", -1);
    assertEquals(
        DateTimeFormatter.ofPattern("yyMMddHHmmssXX").parse(columns[13], Instant::from),
        read(columns[0]).value().orElseThrow().signer().signingTime().orElseThrow());
    Intake<Optional<PkiEnvelope>> envelope =
        PkiEnvelopeReader.read(columns[0], Files.readAllBytes(folder().resolve(columns[0])));
    assertEquals(List.of(), envelope.problems());
    EnvelopeCipher cipher = envelope.value().orElseThrow().cipher().meaning().orElseThrow();
    assertEquals(
        columns[14].split(",", -1)[2].replace("AES128", "AES_128").replace('-', '_'),
        cipher.name());
    assertEquals(1, envelope.value().orElseThrow().recipients().size());
  }

  private static String named(Coded<MessageType> type) {
    return type.text() + "=" + type.meaning().map(MessageType::standardName).orElse("");
  }

  private static String status(Coded<PkiStatus> status) {
    return status.text() + "=" + status.meaning().map(Enum::name).orElse("");
  }

  private static String reason(Coded<FailInfo> info) {
    return info.text() + "=" + info.meaning().map(FailInfo::standardName).orElse("");
  }

  private static String octets(Nonce nonce) {
    return nonce.octets() + "B";
  }

  /** File; signature; self-signed; time of signing; kinds of problems. */
  @ParameterizedTest
  @CsvSource({
    "jscep_scep_req2.der, MATCHES, YES, 2018-01-14T14:39:49Z, ''",
    "micromdm_PKCSReq.der, MATCHES, YES, 2016-05-31T11:30:13Z, 'OUT_OF_RANGE'",
    "smallstep_CertRep.der, MATCHES, YES, 2016-05-31T11:30:14Z, 'OUT_OF_RANGE MISSING'"
  })
  void every_message_is_signed_as_its_own_certificate_shows(
      String file, String signature, String selfSigned, String time, String problems)
      throws IOException {
    Intake<Optional<PkiMessage>> intake = read(file);
    MessageSigner signer = intake.value().orElseThrow().signer();
    assertEquals(signature, signer.signature().name());
    assertEquals(selfSigned, signer.selfSigned().name());
    assertEquals(time, signer.signingTime().orElseThrow().toString());
    assertEquals(problems, kinds(intake));
  }

  @ParameterizedTest
  @CsvSource({
    "jscep_scep_resp0.der, UNRECOGNISED",
    "smallstep_testca_ca.pem, UNREADABLE",
    "smallstep_testclient_client.pem, UNREADABLE",
    "INDEX.tsv, UNREADABLE"
  })
  void what_is_no_message_is_said_to_be_none(String file, String problems) throws IOException {
    Intake<Optional<PkiMessage>> intake = read(file);
    assertEquals(Optional.empty(), intake.value());
    assertEquals(problems, kinds(intake));
  }

  private static String kinds(Intake<?> intake) {
    return intake.problems().stream()
        .map(problem -> problem.kind().name())
        .collect(Collectors.joining(" "));
  }
}
