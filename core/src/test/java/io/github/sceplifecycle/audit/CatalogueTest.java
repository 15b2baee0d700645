package io.github.sceplifecycle.audit;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.RenewalSetting.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** S-27: what holds of the catalogue as a whole, and of a report. */
class CatalogueTest {

  private static final List<RuleDescription> RULES =
      Catalogue.rules().stream().map(AuditRule::description).toList();

  @Test
  void the_codes_stand_in_reading_order() {
    assertEquals(
        List.of(
            "SETTING_NOT_EXPORTED",
            "THRESHOLD_INVALID",
            "NO_REDISTRIBUTION",
            "COVERS_LIFETIME",
            "WINDOW_TOO_SHORT",
            "EXCEEDS_UNUSED_RULE",
            "STOPS_AFTER_EXPIRY",
            "RENEWAL_REQUEST_REFUSED",
            "CHALLENGE_SHORT_LIVED",
            "VALIDITY_NOT_HONOURED",
            "KEY_USAGE_UNSUITABLE",
            "KEY_TOO_SMALL",
            "CLIENT_AUTHENTICATION_MISSING",
            "WEAK_HASH",
            "MACHINE_STORE_REQUESTED",
            "SHARED_SETTING",
            "NOT_LINKABLE",
            "OUTLIVES_ISSUER",
            "ISSUER_ROTATION_DUE",
            "LIFETIME_DIFFERS",
            "OVERDUE_UNREPLACED",
            "SHARED_CERTIFICATE",
            "MACHINE_STORE_SHADOWED"),
        RULES.stream().map(RuleDescription::code).toList());
  }

  @Test
  void no_code_stands_twice() {
    assertEquals(RULES.size(), RULES.stream().map(RuleDescription::code).distinct().count());
  }

  @Test
  void every_citation_has_a_title_a_section_and_the_address_of_a_page() {
    for (RuleDescription rule : RULES) {
      Citation citation = rule.citation();
      assertFalse(citation.title().isBlank(), rule.code());
      assertTrue(citation.section().filter(part -> !part.isBlank()).isPresent(), rule.code());
      assertTrue(citation.url().matches("https://[a-z.]+/\\S+"), rule.code());
    }
  }

  @Test
  void every_error_is_the_word_of_its_source() {
    List<RuleDescription> errors =
        RULES.stream().filter(rule -> rule.severity() == Severity.ERROR).toList();
    assertEquals(6, errors.size());
    assertTrue(errors.stream().noneMatch(rule -> rule.citation().derived()));
  }

  @Test
  void what_is_derived_cannot_be_an_error() {
    RuleText text = new RuleText("a", "b", "c", "d");
    Citation derived = Sources.OKTA_CA.asDerived();
    assertRefused(
        () -> new RuleDescription("A_CODE", Severity.ERROR, text, derived), "A_CODE", "ERROR");
    assertEquals("A_CODE", new RuleDescription("A_CODE", Severity.WARNING, text, derived).code());
    assertRefused(() -> new RuleDescription("a", Severity.NOTICE, text, derived), "code", "'a'");
  }

  @Test
  void a_citation_needs_a_title_and_an_address() {
    assertRefused(() -> new Citation(" ", Optional.empty(), "https://a.example", false), "title");
    assertRefused(
        () -> new Citation("a", Optional.empty(), "http://a.example", false), "http://a.example");
  }

  @Test
  void every_text_is_whole_sentences() {
    for (RuleDescription rule : RULES) {
      RuleText text = rule.text();
      for (String told : List.of(text.title(), text.sentence(), text.remedy(), text.example())) {
        assertTrue(told.matches("(?s)[A-Z0-9].*[.?]"), rule.code() + ": " + told);
      }
    }
  }

  @Test
  void findings_come_gravest_first_and_else_in_the_order_of_subjects_and_rules() {
    AuditSubject atBirth = Given.days(400);
    AuditSubject none = Given.policy(RenewalPolicy.none());
    AuditSubject unknown = Given.setting(new RenewalSetting.Unknown(Reason.NOT_EXPORTED));
    AuditReport report = Audit.of(List.of(unknown, atBirth, none));
    assertEquals(
        List.of(
            "NO_REDISTRIBUTION", "SETTING_NOT_EXPORTED", "COVERS_LIFETIME", "EXCEEDS_UNUSED_RULE"),
        report.findings().stream().map(Finding::code).toList());
    assertTrue(report.hasErrors());
    assertFalse(Audit.of(List.of(unknown, atBirth)).hasErrors());
    assertEquals(3 * RULES.size(), report.examined().size());
  }

  @Test
  void an_application_may_have_a_rule_of_its_own() {
    AuditRule own =
        new AuditRule() {
          @Override
          public RuleDescription description() {
            RuleText text = new RuleText("T.", "It is {name}.", "Rename it.", "E.");
            return new RuleDescription("OWN", Severity.NOTICE, text, Sources.OKTA_CA);
          }

          @Override
          public Optional<String> exemption(AuditSubject subject) {
            return Optional.empty();
          }

          @Override
          public List<Facts> violations(AuditSubject subject) {
            return List.of(Facts.none().text("name", subject.profile().identity().displayName()));
          }
        };
    AuditReport report = Audit.of(List.of(Given.fine()), List.of(own));
    assertEquals("It is SCEP. Rename it.", report.findings().get(0).message());
    assertEquals("a.xml", report.findings().get(0).subject().place().document());
  }

  @Test
  void a_citation_names_a_part_of_its_source_and_keeps_the_rest() {
    Citation whole = new Citation("a", Optional.empty(), "https://a.example", true);
    assertEquals(
        new Citation("a", Optional.of("part"), "https://a.example", true), whole.at("part"));
  }
}
