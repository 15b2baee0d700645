package io.github.sceplifecycle.jamf;

/** What a signed message holds, and what the signature around it is worth. */
final class SignedContent {

  private final byte[] bytes;
  private final ProfileSignature signature;

  SignedContent(byte[] bytes, ProfileSignature signature) {
    this.bytes = bytes;
    this.signature = signature;
  }

  byte[] bytes() {
    return bytes;
  }

  ProfileSignature signature() {
    return signature;
  }
}
