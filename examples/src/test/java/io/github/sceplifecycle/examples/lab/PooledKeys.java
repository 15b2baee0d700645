package io.github.sceplifecycle.examples.lab;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyPairGeneratorSpi;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * RSA keys of 2048 bits that are found once and handed out in turn, for as long as a class of tests
 * runs. To find one takes longer than all else in an enrolment; tests want keys that differ, not
 * keys that are new.
 */
public final class PooledKeys implements BeforeAllCallback, AfterAllCallback {

  private static final String NAME = "PooledKeys";

  @Override
  public void beforeAll(ExtensionContext context) {
    install();
  }

  /** For as long as the process runs. */
  void install() {
    Security.insertProviderAt(new Pool(), 1);
  }

  /** The keys so far. */
  static List<KeyPair> found() {
    return Generator.copy();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    Security.removeProvider(NAME);
  }

  private static final class Pool extends Provider {

    private static final long serialVersionUID = 1L;

    Pool() {
      super(NAME, "1", "RSA keys of 2048 bits for tests");
      put("KeyPairGenerator.RSA", Generator.class.getName());
    }
  }

  /** Public, because the JDK makes it. */
  public static final class Generator extends KeyPairGeneratorSpi {

    /** One more than any scene needs. */
    private static final int SIZE = 6;

    private static final int BITS = 2048;
    private static final List<KeyPair> FOUND = new ArrayList<>();
    private static int next;

    private int bits = BITS;

    /** Called by the JDK. */
    public Generator() {}

    @Override
    public void initialize(int newBits, SecureRandom random) {
      this.bits = newBits;
    }

    @Override
    public KeyPair generateKeyPair() {
      try {
        return bits == BITS ? pooled() : find(bits);
      } catch (GeneralSecurityException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    private static synchronized KeyPair pooled() throws GeneralSecurityException {
      if (FOUND.size() < SIZE) {
        FOUND.add(find(BITS));
        return FOUND.get(FOUND.size() - 1);
      }
      next = (next + 1) % SIZE;
      return FOUND.get(next);
    }

    static synchronized List<KeyPair> copy() {
      return List.copyOf(FOUND);
    }

    private static KeyPair find(int bits) throws GeneralSecurityException {
      KeyPairGenerator real = KeyPairGenerator.getInstance("RSA", "SunRsaSign");
      real.initialize(bits);
      return real.generateKeyPair();
    }
  }
}
