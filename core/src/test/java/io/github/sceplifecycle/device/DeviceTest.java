package io.github.sceplifecycle.device;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.knowledge.Truth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceTest {

  private static final Instant SINCE = Instant.parse("2026-05-01T00:00:00Z");
  private static final HeldCertificate HELD =
      HeldCertificate.of(ClientCertificate.of(new Validity(SINCE, SINCE.plusSeconds(9))));
  private static final DeviceIdentity MAC = new DeviceIdentity("A-1", "Anna's Mac", Platform.MACOS);

  @Nested
  class A_revocation {

    @Test
    void holds_from_its_instant_on() {
      Revocation revoked = Revocation.revokedSince(SINCE);
      assertEquals(Revocation.State.NONE, revoked.stateAt(SINCE.minusNanos(1)));
      assertEquals(Revocation.State.REVOKED, revoked.stateAt(SINCE));
      assertEquals(Revocation.State.REVOKED, revoked.stateAt(SINCE.plusNanos(1)));
    }

    @Test
    void may_be_a_hold_from_an_instant_on() {
      Revocation hold = new Revocation(Revocation.State.ON_HOLD, Optional.of(SINCE));
      assertEquals(Revocation.State.NONE, hold.stateAt(SINCE.minusNanos(1)));
      assertEquals(Revocation.State.ON_HOLD, hold.stateAt(SINCE));
    }

    @Test
    void without_an_instant_holds_always() {
      for (Instant at : List.of(Instant.MIN, SINCE, Instant.MAX)) {
        assertEquals(Revocation.State.REVOKED, Revocation.revoked().stateAt(at));
        assertEquals(Revocation.State.ON_HOLD, Revocation.onHold().stateAt(at));
        assertEquals(Revocation.State.NONE, Revocation.none().stateAt(at));
        assertEquals(Revocation.State.UNKNOWN, Revocation.unknown().stateAt(at));
      }
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "UNKNOWN"})
    void that_is_none_has_no_instant(Revocation.State state) {
      assertRefused(
          () -> new Revocation(state, Optional.of(SINCE)), "revocation", state.toString());
    }
  }

  @Nested
  class A_first_use {

    @Test
    void is_never_unknown_sometime_or_at_an_instant() {
      assertEquals(new FirstUse(Truth.NO, Optional.empty()), FirstUse.never());
      assertEquals(new FirstUse(Truth.UNKNOWN, Optional.empty()), FirstUse.unknown());
      assertEquals(new FirstUse(Truth.YES, Optional.empty()), FirstUse.sometime());
      assertEquals(new FirstUse(Truth.YES, Optional.of(SINCE)), FirstUse.at(SINCE));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO", "UNKNOWN"})
    void has_an_instant_only_if_there_was_one(Truth used) {
      assertRefused(() -> new FirstUse(used, Optional.of(SINCE)), "used", used.toString());
    }
  }

  @Nested
  class S_34_unknown_certificates_are_not_none {

    @Test
    void an_inventory_may_know_of_none_or_know_nothing() {
      Device none = Device.inventoried(MAC, Optional.of(List.of()));
      Device unknown = Device.inventoried(MAC, Optional.empty());
      assertEquals(Optional.of(List.of()), none.certificates());
      assertEquals(Optional.empty(), unknown.certificates());
    }

    @Test
    void an_inventory_knows_nothing_of_the_record_at_the_authority_S_42() {
      Device device = Device.inventoried(MAC, Optional.empty());
      assertEquals(Truth.UNKNOWN, device.registered());
      assertEquals(DeviceStatus.UNKNOWN, device.status());
    }
  }

  @Test
  void an_active_device_is_registered() {
    assertEquals(
        new Device(MAC, Truth.YES, DeviceStatus.ACTIVE, Optional.of(List.of(HELD))),
        Device.active(MAC, List.of(HELD)));
  }

  @Test
  void the_certificates_are_copied() {
    List<HeldCertificate> certificates = new ArrayList<>(List.of(HELD));
    Device device = Device.active(MAC, certificates);
    certificates.clear();
    assertEquals(Optional.of(List.of(HELD)), device.certificates());
    List<HeldCertificate> held = device.certificates().orElseThrow();
    assertThrows(UnsupportedOperationException.class, held::clear);
  }

  @Test
  void other_certificates_leave_the_rest() {
    Device device = Device.inventoried(MAC, Optional.empty());
    assertEquals(
        new Device(MAC, Truth.UNKNOWN, DeviceStatus.UNKNOWN, Optional.of(List.of(HELD))),
        device.withCertificates(List.of(HELD)));
  }

  @Test
  void of_a_bare_certificate_nothing_is_known() {
    assertEquals(Placement.unknown(), HELD.placement());
    assertEquals(Standing.unknown(), HELD.standing());
    assertEquals(CertificateStore.UNKNOWN, HELD.placement().store());
    assertEquals(Truth.UNKNOWN, HELD.placement().keyUsable());
    assertEquals(Binding.UNKNOWN, HELD.standing().binding());
    assertEquals(FirstUse.unknown(), HELD.standing().firstUse());
    assertEquals(Revocation.unknown(), HELD.standing().revocation());
  }

  @Test
  void a_held_certificate_changes_one_part_at_a_time() {
    assertEquals(
        new HeldCertificate(HELD.certificate(), Placement.userStore(), Standing.fresh()),
        HELD.withPlacement(Placement.userStore()).withStanding(Standing.fresh()));
  }

  @Test
  void a_fresh_certificate_is_unbound_unused_and_not_revoked_S_11() {
    assertEquals(
        new Standing(Binding.UNBOUND, FirstUse.never(), Revocation.none()), Standing.fresh());
  }

  @Test
  void a_standing_changes_one_part_at_a_time() {
    assertEquals(
        new Standing(Binding.THIS_DEVICE, FirstUse.at(SINCE), Revocation.revoked()),
        Standing.unknown()
            .withBinding(Binding.THIS_DEVICE)
            .withFirstUse(FirstUse.at(SINCE))
            .withRevocation(Revocation.revoked()));
  }

  @Test
  void in_either_store_the_key_is_usable() {
    assertEquals(
        new Placement(CertificateStore.USER, Truth.YES, Optional.empty()), Placement.userStore());
    assertEquals(
        new Placement(CertificateStore.MACHINE, Truth.YES, Optional.empty()),
        Placement.machineStore());
  }
}
