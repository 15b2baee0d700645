package io.github.sceplifecycle.audit;

import java.util.Optional;

/** The documents from which the rules come. */
final class Sources {

  static final Citation OKTA_RENEWAL =
      okta(
          "OIE SCEP Profile - Client Certificate Renewal",
          "support.okta.com/help/s/article/OIE-SCEP-Profile-Client-Certificate-Renewal");

  static final Citation OKTA_CA =
      okta(
              "Configure a Certificate Authority",
              "help.okta.com/oie/en-us/Content/Topics/identity-engine/devices/configure-ca-main.htm")
          .at("Configure Okta as a CA");

  static final Citation OKTA_UNUSED =
      okta(
          "Okta CA Client Certificate is Revoked after 90 Day of Issuance",
          "support.okta.com/help/s/article/okta-ca-client-certificate-is-revoked-after-90-day-of-issuance");

  private static final Citation OKTA_FAQ =
      okta(
          "Management attestation FAQ",
          "help.okta.com/oie/en-us/Content/Topics/identity-engine/devices/devices-client-certificates-FAQs.htm");

  /**
   * Its list begins with the word <em>required</em>: key size 2048, key usage digital signature.
   */
  static final Citation OKTA_FAQ_PROPERTIES =
      OKTA_FAQ.at(
          "What certificate properties do I need when I create a SCEP profile in my MDM software?");

  static final Citation OKTA_FAQ_CHOICE =
      OKTA_FAQ.at("How does the client pick the client certificate?");

  /** A certificate <em>can't</em> be used from several devices. */
  static final Citation OKTA_BINDING =
      okta(
              "Client certificates",
              "help.okta.com/oie/en-us/Content/Topics/identity-engine/devices/devices-client-certificates.htm")
          .at("How does client certificate binding work?");

  static final Citation OKTA_WINDOWS =
      okta(
              "Configure Okta as a CA with delegated SCEP challenge for Windows with Microsoft Intune",
              "help.okta.com/oie/en-us/content/topics/identity-engine/devices/okta-ca-delegated-scep-win-intune.htm")
          .at("Create a SCEP profile");

  static final Citation OKTA_CA_RENEWAL =
      okta(
          "Okta Certificate Authority (CA) Renewal and Activation Guide",
          "support.okta.com/help/s/article/okta-certificate-authority-ca-renewal-and-activation-guide");

  static final Citation JAMF_VENAFI =
      new Citation(
          "Jamf: Integrating with Venafi",
          Optional.of("Renewing a Certificate"),
          "https://learn.jamf.com/r/en-US/technical-paper-venafi-current/Renewing_a_Certificate",
          false);

  static final Citation JAMF_CLASSIC =
      new Citation(
          "Jamf: Classic API",
          Optional.of("osxconfigurationprofiles, mobiledeviceconfigurationprofiles"),
          "https://developer.jamf.com",
          false);

  static final Citation JAMF_PRO =
      new Citation(
          "Jamf: Jamf Pro API",
          Optional.of("computers-inventory"),
          "https://developer.jamf.com",
          false);

  static final Citation GRAPH =
      new Citation(
          "Microsoft Graph (beta): device configuration resources",
          Optional.of("renewalThresholdPercentage"),
          "https://github.com/microsoftgraph/msgraph-metadata",
          false);

  static final Citation INTUNE_SCEP =
      new Citation(
          "Microsoft: Create and assign SCEP certificate profiles in Intune",
          Optional.of("Renewal threshold (%)"),
          "https://learn.microsoft.com/en-us/mem/intune/protect/certificates-profile-scep",
          false);

  static final Citation WINDOWS_CSP =
      new Citation(
          "Microsoft: ClientCertificateInstall CSP",
          Optional.of("ValidPeriod"),
          "https://learn.microsoft.com/en-us/windows/client-management/mdm/clientcertificateinstall-csp",
          false);

  private Sources() {}

  private static Citation okta(String title, String address) {
    return new Citation("Okta: " + title, Optional.empty(), "https://" + address, false);
  }
}
