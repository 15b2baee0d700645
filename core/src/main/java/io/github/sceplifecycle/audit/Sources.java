package io.github.sceplifecycle.audit;

import java.util.Optional;

/** The documents from which the rules come. */
final class Sources {

  static final Citation OKTA_RENEWAL =
      okta(
              "OIE SCEP Profile - Client Certificate Renewal",
              "support.okta.com/help/s/article/OIE-SCEP-Profile-Client-Certificate-Renewal")
          .at("The Okta Certificate Authority Requires SCEP Profile Redistribution");

  static final Citation OKTA_CA =
      okta(
              "Configure a Certificate Authority",
              "help.okta.com/oie/en-us/Content/Topics/identity-engine/devices/configure-ca-main.htm")
          .at("Configure Okta as a CA");

  static final Citation OKTA_UNUSED =
      okta(
              "Okta CA Client Certificate is Revoked after 90 Day of Issuance",
              "support.okta.com/help/s/article/okta-ca-client-certificate-is-revoked-after-90-day-of-issuance")
          .at("Solution");

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

  /** Of Windows: certificates <em>should</em> be in the user's store, not in the machine's. */
  static final Citation OKTA_FAQ_STORES =
      OKTA_FAQ.at(
          "Can client certificates in the machine store be used for management attestation?");

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
              "support.okta.com/help/s/article/okta-certificate-authority-ca-renewal-and-activation-guide")
          .at("Cause");

  static final Citation JAMF_VENAFI =
      new Citation(
          "Jamf: Integrating with Venafi",
          Optional.of("Renewing a Certificate"),
          "https://learn.jamf.com/r/en-US/technical-paper-venafi-current/Renewing_a_Certificate",
          false);

  /** No field of its answer is the setting. */
  static final Citation JAMF_CLASSIC =
      new Citation(
          "Jamf: Classic API, Finds OS X configuration profiles by ID",
          Optional.of("GET /JSSResource/osxconfigurationprofiles/id/{id}"),
          "https://developer.jamf.com/jamf-pro/v11.14.0/reference/findosxconfigurationprofilesbyid",
          false);

  /** No field of its certificates names a profile. */
  static final Citation JAMF_PRO =
      new Citation(
          "Jamf: Jamf Pro API, Return paginated Computer Inventory records",
          Optional.of("section=CERTIFICATES"),
          "https://developer.jamf.com/platform-api/reference/get_v4-computers-inventory-1",
          false);

  /** Of the threshold, here as for the other nine types: <em>valid values 1 to 99</em>. */
  static final Citation GRAPH =
      new Citation(
          "Microsoft Graph (beta): windows81SCEPCertificateProfile resource type",
          Optional.of("Properties, renewalThresholdPercentage"),
          "https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-windows81scepcertificateprofile",
          false);

  static final Citation INTUNE_SCEP =
      new Citation(
          "Microsoft: Create and assign SCEP certificate profiles in Intune",
          Optional.of("Renewal threshold (%)"),
          "https://learn.microsoft.com/en-us/mem/intune/protect/certificates-profile-scep",
          false);

  /** The device only passes the period on; it is <em>the server's decision</em> how to use it. */
  static final Citation WINDOWS_CSP =
      new Citation(
          "Microsoft: ClientCertificateInstall CSP",
          Optional.of("Device/SCEP/{UniqueID}/Install/ValidPeriod"),
          "https://learn.microsoft.com/en-us/windows/client-management/mdm/clientcertificateinstall-csp",
          false);

  private Sources() {}

  private static Citation okta(String title, String address) {
    return new Citation("Okta: " + title, Optional.empty(), "https://" + address, false);
  }
}
